package signpost.kb.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `flows/<name>.yaml`: one flow, its nodes in the order of a conversation.
///
/// @param entry the name of a node of the flow
/// @param calls the name of the node that answers questions about calls in this flow; null for most
public record FlowFile(String flow, String entry, @Nullable String calls, List<NodeEntry> nodes) {}
