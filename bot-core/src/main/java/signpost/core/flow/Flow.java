package signpost.core.flow;

import java.util.List;

/// Named nodes with one entry.
///
/// @param nodes in the order of the file, which reads as a conversation
public record Flow(String name, NodeId entry, List<Node> nodes) {
    public Flow {
        nodes = List.copyOf(nodes);
    }
}
