package signpost.kb.format;

/// Something in a file that cannot be read.
///
/// @param at      where
/// @param message what to do, in words for an editor
public record Fault(Mark at, String message) {}
