package signpost.kb.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signpost.kb.content.Draft.NodeAt;
import signpost.kb.format.NodeEntry;

/// From every node, services, the referral pathway or numbers to dial are at most two choices away (SAFE-09). Words that name a line which is answered day
/// and night, on both channels, are help as well.
///
/// Help for danger is closer: [signpost.core.safety.ReplyGuard] offers the 999 reply from everywhere, and words of danger lead to it at any node. What
/// is not understood does not count as a choice, unless nothing else is offered.
final class EveryNodeLeadsToHelp implements ContentRule {
    private static final int MOST_CHOICES = 2;
    private static final int TOO_FAR = MOST_CHOICES + 1;

    @Override
    public String id() {
        return "node-leads-to-help";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var graph = new FlowGraph(draft);
        var choices = choicesToHelp(graph, linesThatNeverClose(draft));
        return graph.nodes().stream()
                .filter(node -> choices.getOrDefault(node, TOO_FAR) > MOST_CHOICES)
                .filter(node -> !FlowGraph.covers(node) && !(node.entry() instanceof NodeEntry.End))
                .map(node -> ContentProblem.error(
                        node.at(""),
                        "From \"" + node.id() + "\" nobody gets to a service within " + MOST_CHOICES + " choices. Add a route to a node that shows services.",
                        id()))
                .toList();
    }

    /// For each node the fewest choices that a person has to make until help is shown.
    private static Map<NodeAt, Integer> choicesToHelp(FlowGraph graph, Set<String> lines) {
        var choices = new HashMap<NodeAt, Integer>();
        graph.nodes().stream().filter(node -> helps(node) || names(node, lines)).forEach(node -> choices.put(node, 0));
        boolean better;
        do {
            better = graph.nodes().stream().map(node -> improve(node, graph, choices)).reduce(false, Boolean::logicalOr);
        } while (better);
        return choices;
    }

    private static boolean improve(NodeAt node, FlowGraph graph, Map<NodeAt, Integer> choices) {
        var cost = FlowGraph.waits(node) ? 1 : 0;
        var ways = graph.picked(node).isEmpty() ? graph.next(node) : graph.picked(node);
        var fewest = ways.stream().mapToInt(next -> choices.getOrDefault(next, TOO_FAR) + cost).min().orElse(TOO_FAR);
        if (fewest >= choices.getOrDefault(node, TOO_FAR)) {
            return false;
        }
        choices.put(node, fewest);
        return true;
    }

    private static Set<String> linesThatNeverClose(Draft draft) {
        return draft.services().stream()
                .flatMap(service -> service.entry().access().phones().stream())
                .filter(phone -> phone.when().hours().equals("always"))
                .map(phone -> Numbers.digits(phone.number()))
                .filter(digits -> !digits.equals("999"))
                .collect(Collectors.toSet());
    }

    /// Whether both wordings name one of those lines.
    private static boolean names(NodeAt node, Set<String> lines) {
        return Stream.of(node.entry().web(), node.entry().sms())
                .allMatch(words -> Numbers.phones(words).stream().map(Numbers::digits).anyMatch(lines::contains));
    }

    private static boolean helps(NodeAt node) {
        return switch (node.entry()) {
            case NodeEntry.Signpost ignored -> true;
            case NodeEntry.Pathway ignored -> true;
            case NodeEntry.Safety safety -> !safety.phones().isEmpty();
            case NodeEntry.Say ignored -> false;
            case NodeEntry.Ask ignored -> false;
            case NodeEntry.Collect ignored -> false;
            case NodeEntry.Explain ignored -> false;
            case NodeEntry.End ignored -> false;
        };
    }
}
