package signpost.core.intent;

import signpost.core.flow.NodeId;

/// Something a person may want, and the node that serves it.
///
/// @param id    stable, lower case with hyphens
/// @param title plain words, shown as a choice where several intents are likely
public record Intent(String id, String title, NodeId node) {}
