package signpost.channels.http;

/// What `/readyz` says.
///
/// @param ready   content loaded and recogniser ready
/// @param content the revision of the content
/// @param model   how messages are understood: `words`, or `warm` once a model helps
/// @param sessions where conversations are remembered: `memory` of this node; `shared` between nodes; `degraded` where that store fails and this node remembers by
///                 itself. None of them makes a node unready: people are answered all the same
public record Readiness(boolean ready, String content, String model, String sessions) {}
