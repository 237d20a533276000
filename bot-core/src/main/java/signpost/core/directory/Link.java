package signpost.core.directory;

/// A web address of a service.
///
/// @param label what people read
/// @param href  an https address
public record Link(String label, String href) {}
