package signpost.core.turn;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.intent.Glossary;
import signpost.core.session.Position;
import signpost.core.session.Session;
import signpost.core.session.Slots;

/// Takes a session over into other content than the one its last reply was made from: what it names and is gone is forgotten.
///
/// The offered choices stay as they are, the gone ones too, because a person counts what they were shown (see [Offers#remembered]).
final class CarryOver {
    private final FlowBook flows;
    private final Offers offers;
    private final Glossary glossary;

    CarryOver(FlowBook flows, Offers offers, Glossary glossary) {
        this.flows = flows;
        this.offers = offers;
        this.glossary = glossary;
    }

    /// The session as it stands in this content; the same one if nothing is gone.
    Session of(Session before) {
        var slots = slots(before.slots());
        var position = position(before.position(), slots);
        return slots.equals(before.slots()) && position.equals(before.position())
                ? before
                : before.knowing(slots).at(position);
    }

    private Slots slots(Slots slots) {
        var gone = slots.get(Slot.TERM).filter(term -> glossary.term(term).isEmpty());
        return gone.isPresent() ? slots.without(Slot.TERM) : slots;
    }

    /// A reply of which a node or a choice is gone cannot be made again, so there is no more of it.
    private Position position(Position before, Slots slots) {
        var whole = before.shown().stream().allMatch(node -> stands(node, slots))
                && offers.named(before.offered(), before.at()).size() == before.offered().size();
        return new Position(
                standing(before.at(), slots),
                whole ? before.sent() : new Position.Sent(List.of(), 0, before.offered()),
                before.trail().stream().filter(node -> stands(node, slots)).toList(),
                standing(before.topic(), slots),
                standing(before.interrupted(), slots),
                before.misses());
    }

    private @Nullable NodeId standing(@Nullable NodeId node, Slots slots) {
        return node != null && stands(node, slots) ? node : null;
    }

    /// Whether a node is still there. One that explains has nothing to say without its term.
    private boolean stands(NodeId id, Slots slots) {
        Optional<Node> node = flows.find(id);
        return node.isPresent() && (!(node.get() instanceof Node.Explain) || slots.has(Slot.TERM));
    }
}
