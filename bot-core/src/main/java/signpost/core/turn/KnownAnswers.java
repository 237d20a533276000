package signpost.core.turn;

import org.jspecify.annotations.Nullable;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Route;
import signpost.core.flow.Slot;
import signpost.core.session.Slots;

/// Which questions need not be asked, because what a person has said already answers them.
final class KnownAnswers {
    private KnownAnswers() {}

    /// Where a question leads whose answer is known, so that nobody is asked twice; null if it has to be asked, or the node asks nothing.
    static @Nullable NodeId past(Node node, Slots slots) {
        return switch (node) {
            case Node.Ask ask -> {
                var slot = ask.fills();
                var known = slot == null ? "" : slot.equals(Slot.AUDIENCE) ? slots.audience().slug() : slots.get(slot).orElse("");
                yield ask.routes().stream()
                        .filter(route -> slot != null && route.choice().equals(known))
                        .map(Route::to)
                        .findFirst()
                        .orElse(null);
            }
            case Node.Collect collect -> {
                var area = slots.get(Slot.AREA).orElse("");
                var settled = slots.district().isPresent() || area.equals(Offers.SKIP) || area.equals("out-of-area");
                yield settled && !collect.id().equals(Landmarks.WHICH_PLACE) ? collect.next() : null;
            }
            case Node.Say ignored -> null;
            case Node.Safety ignored -> null;
            case Node.Signpost ignored -> null;
            case Node.Pathway ignored -> null;
            case Node.Explain ignored -> null;
            case Node.End ignored -> null;
        };
    }
}
