package signpost.kb.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import signpost.kb.content.Draft.NodeAt;
import signpost.kb.format.NodeEntry;

/// Whoever gets words on the web gets words by text message, and the other way round.
///
/// A question or a further remark may be left to one channel if the node before or after it, which is read in the same message, speaks on both: a text
/// message has no room for "What would help most now?" above its choices.
final class EveryNodeSpeaksOnBothChannels implements ContentRule {
    /// Ends a chat on the web. By text message the carrier takes STOP for itself and answers it.
    private static final String WEB_ONLY = "session/stopped";

    @Override
    public String id() {
        return "node-speaks-on-both-channels";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        Map<String, Set<String>> neighbours = neighbours(draft);
        Map<String, NodeEntry> entries = new HashMap<>();
        draft.nodes().forEach(node -> entries.put(node.id().toString(), node.entry()));
        return draft.nodes().stream()
                .filter(node -> web(node) != sms(node) && !node.id().toString().equals(WEB_ONLY))
                .filter(node -> !mayBeSilent(node.entry())
                        || neighbours.getOrDefault(node.id().toString(), Set.of()).stream()
                                .noneMatch(id -> entries.containsKey(id) && speaks(entries.get(id))))
                .map(this::problem)
                .toList();
    }

    private ContentProblem problem(NodeAt node) {
        var silent = web(node) ? "sms" : "web";
        return ContentProblem.error(
                node.at("/" + silent), "\"" + node.id() + "\" says nothing here, but does on the other channel. Write the words for " + silent + ".", id());
    }

    private static boolean web(NodeAt node) {
        return !node.entry().web().isBlank();
    }

    private static boolean sms(NodeAt node) {
        return !node.entry().sms().isBlank();
    }

    private static boolean speaks(NodeEntry entry) {
        return !entry.web().isBlank() && !entry.sms().isBlank();
    }

    private static boolean mayBeSilent(NodeEntry entry) {
        return switch (entry) {
            case NodeEntry.Say ignored -> true;
            case NodeEntry.Ask ignored -> true;
            case NodeEntry.Safety ignored -> false;
            case NodeEntry.Collect ignored -> false;
            case NodeEntry.Signpost ignored -> false;
            case NodeEntry.Pathway ignored -> false;
            case NodeEntry.Explain ignored -> false;
            case NodeEntry.End ignored -> false;
        };
    }

    /// The nodes that are read in one message with a node, since one runs into the other without a choice between them.
    private static Map<String, Set<String>> neighbours(Draft draft) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (var node : draft.nodes()) {
            for (var to : node.entry().targets()) {
                if (to.pointer().equals("/to")) {
                    var next = node.full(to.to());
                    neighbours.computeIfAbsent(node.id().toString(), k -> new TreeSet<>()).add(next);
                    neighbours.computeIfAbsent(next, k -> new TreeSet<>()).add(node.id().toString());
                }
            }
        }
        return neighbours;
    }
}
