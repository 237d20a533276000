package signpost.kb.format;

import java.util.List;

/// `flows/<name>.yaml`: one flow, its nodes in the order of a conversation.
///
/// @param entry the name of a node of the flow
public record FlowFile(String flow, String entry, List<NodeEntry> nodes) {}
