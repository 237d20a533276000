package signpost.kb.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import signpost.kb.content.Draft.NodeAt;
import signpost.kb.format.NodeEntry;

/// From every node some way leads to the menu or to an end: nobody goes round in a few nodes that only lead to each other (SAFE-09).
final class EveryNodeHasAWayOut implements ContentRule {

    @Override
    public String id() {
        return "node-has-a-way-out";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var graph = new FlowGraph(draft);
        var out = leadOut(graph);
        return graph.nodes().stream()
                .filter(node -> !out.contains(node))
                .map(node -> ContentProblem.error(
                        node.at(""),
                        "From \"" + node.id() + "\" no way leads to " + FlowGraph.MENU + " or to an end. Give it, or a node after it, a route there.",
                        id()))
                .toList();
    }

    private static Set<NodeAt> leadOut(FlowGraph graph) {
        var out = new HashSet<NodeAt>();
        graph.nodes().stream().filter(EveryNodeHasAWayOut::isOut).forEach(out::add);
        boolean grown;
        do {
            grown = graph.nodes().stream()
                    .filter(node -> graph.next(node).stream().anyMatch(out::contains))
                    .map(out::add)
                    .reduce(false, Boolean::logicalOr);
        } while (grown);
        return out;
    }

    private static boolean isOut(NodeAt node) {
        return node.entry() instanceof NodeEntry.End || node.id().toString().equals(FlowGraph.MENU) || FlowGraph.covers(node);
    }
}
