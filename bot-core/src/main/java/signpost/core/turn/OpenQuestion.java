package signpost.core.turn;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.session.Session;

/// Keeps the question that something else came before, such as a cry for help or the meaning of a word, so that a person can go back to it.
final class OpenQuestion {
    /// Who asks for the menu, or is given it after two misses, has left the question behind.
    private static final Set<NodeId> LEAVES = Set.of(Landmarks.MENU, Landmarks.PLAIN_MENU, Landmarks.THIRD_MISS, Landmarks.CLEARED, Landmarks.STOPPED);

    private final FlowBook flows;

    OpenQuestion(FlowBook flows) {
        this.flows = flows;
    }

    /// The question that stays open after a reply; null if there is none.
    @Nullable NodeId after(Session before, Decision decision, Composer.Composed composed) {
        if (composed.ended() || LEAVES.contains(decision.start())) {
            return null;
        }
        var at = before.position().at();
        if (at != null && !at.equals(composed.waits()) && waitsForAFact(at, decision)) {
            return at;
        }
        var open = before.position().interrupted();
        var takenUp = open == null || open.equals(composed.waits()) || open.flow().equals(decision.start().flow());
        return takenUp ? null : open;
    }

    /// Whether a node waits for a fact that is still not known. Which of several places was meant matters to the answer it was asked for alone.
    private boolean waitsForAFact(NodeId at, Decision decision) {
        return switch (flows.find(at).orElse(null)) {
            case Node.Collect collect -> !collect.id().equals(Landmarks.WHICH_PLACE) && !decision.slots().has(Slot.AREA);
            case Node.Ask ask -> ask.fills() != null && !ask.fills().equals(Slot.AUDIENCE) && !decision.slots().has(ask.fills());
            case null, default -> false;
        };
    }
}
