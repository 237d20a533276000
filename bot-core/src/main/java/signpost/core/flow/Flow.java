package signpost.core.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Named nodes with one entry.
///
/// @param calls the node that answers what a call is like, who hears of it and what it costs, where the answer for everybody would be wrong here: whoever
///              harms somebody is not sent to the line of those who are harmed (SAFE-05); null for most
/// @param nodes in the order of the file, which reads as a conversation
public record Flow(String name, NodeId entry, @Nullable NodeId calls, List<Node> nodes) {
    public Flow {
        nodes = List.copyOf(nodes);
    }

    /// A flow whose questions about calls are answered as everybody's are.
    public Flow(String name, NodeId entry, List<Node> nodes) {
        this(name, entry, null, nodes);
    }
}
