package signpost.kb.content;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signpost.core.flow.NodeId;
import signpost.core.turn.Landmarks;
import signpost.kb.content.Draft.NodeAt;

/// Something leads to every node: an intent, the core itself, or a route from a node that something leads to.
final class EveryNodeIsReachable implements ContentRule {

    @Override
    public String id() {
        return "node-is-reachable";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        Map<String, NodeAt> nodes = draft.nodes().stream()
                .collect(Collectors.toMap(node -> node.id().toString(), Function.identity(), (a, b) -> a, HashMap::new));
        var reached = reached(draft, nodes);
        return nodes.values().stream()
                .filter(node -> !reached.contains(node.id().toString()))
                .map(node -> ContentProblem.error(
                        node.at(""),
                        "Nothing leads to \"" + node.id() + "\". Point a route at it, or delete it.",
                        id()))
                .toList();
    }

    private static Set<String> reached(Draft draft, Map<String, NodeAt> nodes) {
        var waiting = new ArrayDeque<>(starts(draft).toList());
        var reached = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var name = waiting.pop();
            var node = nodes.get(name);
            if (node != null && reached.add(name)) {
                node.entry().targets().forEach(to -> waiting.push(node.full(to.to())));
            }
        }
        return reached;
    }

    private static Stream<String> starts(Draft draft) {
        return Stream.concat(
                Landmarks.ALL.stream().map(NodeId::toString),
                draft.intents().stream().map(file -> file.value().leadsTo()).filter(Objects::nonNull));
    }
}
