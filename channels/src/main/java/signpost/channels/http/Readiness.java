package signpost.channels.http;

/// What `/readyz` says.
///
/// @param ready   content loaded and recogniser ready
/// @param content the revision of the content
/// @param model   how messages are understood: `words`, or `warm` once a model helps
public record Readiness(boolean ready, String content, String model) {}
