package signpost.kb.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import signpost.kb.content.Draft.NodeAt;
import signpost.kb.format.NodeEntry;
import signpost.kb.format.NodeEntry.Target;

/// The nodes of all flows and the ways between them, in reading order. A way to a node that does not exist is left out: `route-resolves` tells of it.
final class FlowGraph {
    /// Where a person starts over.
    static final String MENU = "menu/main";

    /// What stands after CLEAR: it says nothing of what this is, on purpose, and the word MENU leads on (SAFE-32).
    static final String CLEARED = "session/cleared";

    /// Its words stand below the first text. No reply is made of it alone.
    private static final String FIRST_TEXT = "session/first-text";

    /// Leads on in a later turn, when the same is asked for once more.
    private static final String AGAIN = "/again";

    private final Map<String, NodeAt> nodes = new LinkedHashMap<>();

    FlowGraph(Draft draft) {
        draft.nodes().forEach(node -> nodes.putIfAbsent(node.id().toString(), node));
    }

    Collection<NodeAt> nodes() {
        return nodes.values();
    }

    /// Whether a node is for cover: it leads neither to help nor to the menu, and must not.
    static boolean covers(NodeAt node) {
        var name = node.id().toString();
        return name.equals(CLEARED) || name.equals(FIRST_TEXT);
    }

    /// Whether the person has to answer before the conversation goes on, if nothing is known of them yet.
    static boolean waits(NodeAt node) {
        return node.entry() instanceof NodeEntry.Ask || node.entry() instanceof NodeEntry.Collect;
    }

    /// Every node that may come after a node.
    List<NodeAt> next(NodeAt node) {
        return found(node, node.entry().targets().stream());
    }

    /// What a person may pick at a node, without what follows from not being understood or from asking once more.
    List<NodeAt> picked(NodeAt node) {
        return found(node, targets(node).filter(to -> !to.pointer().equals("/otherwise")));
    }

    private static Stream<Target> targets(NodeAt node) {
        return node.entry().targets().stream().filter(to -> !to.pointer().equals(AGAIN));
    }

    private List<NodeAt> goesOn(NodeAt node) {
        return found(node, targets(node));
    }

    /// What may follow in the same turn: a question is passed over where its answer is known.
    List<NodeAt> passing(NodeAt node) {
        return switch (node.entry()) {
            case NodeEntry.Ask ask -> ask.fills() == null ? List.of() : picked(node);
            case NodeEntry.Collect ignored -> picked(node);
            case NodeEntry.Say ignored -> goesOn(node);
            case NodeEntry.Safety ignored -> goesOn(node);
            case NodeEntry.Signpost ignored -> goesOn(node);
            case NodeEntry.Pathway ignored -> goesOn(node);
            case NodeEntry.Explain ignored -> goesOn(node);
            case NodeEntry.End ignored -> List.of();
        };
    }

    private List<NodeAt> found(NodeAt from, Stream<Target> targets) {
        return targets.map(to -> nodes.get(from.full(to.to()))).filter(Objects::nonNull).distinct().toList();
    }
}
