package signpost.core.message;

/// Something a person may pick instead of typing.
///
/// @param id    stable; tests and counts use it, people never see it
/// @param label what people see
public record Choice(String id, String label) {}
