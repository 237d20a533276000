package signpost.kb.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import signpost.kb.content.Draft.NodeAt;

/// No node comes back to itself in one turn, without a question that a person answers in between: such a turn would say the same again and again.
final class NoSilentCycle implements ContentRule {

    @Override
    public String id() {
        return "no-silent-cycle";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var graph = new FlowGraph(draft);
        var problems = new ArrayList<ContentProblem>();
        Set<NodeAt> told = new HashSet<>();
        for (var node : graph.nodes()) {
            var cycle = told.contains(node) ? List.<NodeAt>of() : cycle(graph, node);
            if (!cycle.isEmpty()) {
                told.addAll(cycle);
                problems.add(problem(node, cycle));
            }
        }
        return problems;
    }

    private ContentProblem problem(NodeAt node, List<NodeAt> cycle) {
        var way = cycle.stream().map(on -> on.id().toString()).collect(Collectors.joining(", "));
        return ContentProblem.error(
                node.at(""),
                "These nodes lead round in a circle and no question stands in between: " + way + ". Point one of them at a node that asks.",
                id());
    }

    /// The shortest way from a node back to itself within one turn, the node in front; empty if there is none.
    private static List<NodeAt> cycle(FlowGraph graph, NodeAt start) {
        Map<NodeAt, NodeAt> from = new HashMap<>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var at = waiting.poll();
            for (var next : graph.passing(at)) {
                if (next.equals(start)) {
                    return way(start, at, from);
                }
                if (from.putIfAbsent(next, at) == null) {
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<NodeAt> way(NodeAt start, NodeAt last, Map<NodeAt, NodeAt> from) {
        var way = new ArrayDeque<NodeAt>();
        for (var at = last; at != null && !at.equals(start); at = from.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(start);
        return List.copyOf(way);
    }
}
