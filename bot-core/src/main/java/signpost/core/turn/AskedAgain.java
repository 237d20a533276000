package signpost.core.turn;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.session.Session;
import signpost.core.session.Slots;

/// What to say to somebody who asks for the same thing once more: further words where the content has some, or that the answer stands; never the same reply again.
final class AskedAgain {
    private final FlowBook flows;

    AskedAgain(FlowBook flows) {
        this.flows = flows;
    }

    /// The decision, or the one that follows it where its answer has just been given and nothing new is known.
    ///
    /// @param before   the session as it was
    /// @param decision what the message alone leads to
    Decision of(Session before, Decision decision) {
        var shown = before.position().shown();
        if (shown.isEmpty() || !decision.before().isEmpty() || !decision.slots().equals(before.slots())) {
            return decision;
        }
        var last = settled(shown.getLast(), decision.slots());
        if (!follows(last, settled(decision.start(), decision.slots()))) {
            return decision;
        }
        var further = again(last);
        if (further != null) {
            return Decision.to(further, decision.slots()).about(before.position().topic()).missed(decision.misses());
        }
        return showsServices(last) ? Decision.to(Landmarks.SAID_ALREADY, decision.slots()).about(before.position().topic()) : decision;
    }

    /// The node that answers, past the questions whose answers are known.
    private NodeId settled(NodeId start, Slots slots) {
        var at = start;
        for (var steps = 0; steps < Composer.MOST_STEPS; steps++) {
            var next = flows.find(at).map(node -> KnownAnswers.past(node, slots)).orElse(null);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /// Whether a node is the other, or one of the further words on it.
    private boolean follows(NodeId last, NodeId start) {
        var seen = new HashSet<NodeId>();
        for (var at = start; at != null && seen.add(at); at = again(at)) {
            if (at.equals(last)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable NodeId again(NodeId id) {
        return flows.find(id).map(AskedAgain::next).orElse(null);
    }

    private static @Nullable NodeId next(Node node) {
        return node.again();
    }

    private boolean showsServices(NodeId id) {
        return flows.find(id).filter(node -> node instanceof Node.Signpost || node instanceof Node.Pathway).isPresent();
    }
}
