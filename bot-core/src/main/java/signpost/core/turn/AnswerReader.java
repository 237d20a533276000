package signpost.core.turn;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Route;
import signpost.core.flow.Slot;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Choice;
import signpost.core.message.Signal;
import signpost.core.safety.ReplyGuard;
import signpost.core.safety.Screening;
import signpost.core.session.Session;
import signpost.core.session.Slots;

/// Reads what a person picks or types as the answer to the question that waits.
final class AnswerReader {
    /// Answers that stand whatever else the words raise, and those that settle a doubt.
    private static final Set<String> YES = Set.of(Offers.IN_DANGER, Offers.THINKING_OF_IT, Offers.THINKING_OF_IT_YOUNG);
    private static final Set<String> NO = Set.of(Offers.NOT_NOW, Offers.MEANT_OTHERWISE);

    private final FlowBook flows;
    private final Offers offers;

    AnswerReader(FlowBook flows, Offers offers) {
        this.flows = flows;
        this.offers = offers;
    }

    /// Whether a choice that was typed stands beside what the screen found in its words.
    ///
    /// "Yes, in danger now" always does; "No, not right now" settles a doubt, but no sign of anything (SAFE-10). So do the answers about
    /// suicide (SAFE-15), where there is no danger.
    static boolean stands(String choice, Screening screening) {
        if (YES.contains(choice)) {
            return true;
        }
        return screening.signals().isEmpty() && (screening.doubt() == Signal.NONE || NO.contains(choice));
    }

    /// What a choice leads to. One that the last reply did not offer is not understood (`contracts.md` 2).
    Decision picked(Session before, String choice) {
        var slots = before.slots();
        if (choice.equals(ReplyGuard.DANGER.id())) {
            return Decision.to(slots.is(Slot.SPEAKER, "child") ? Landmarks.DANGER_YOUNG : Landmarks.DANGER_NOW, slots);
        }
        if (!before.position().offered().contains(choice)) {
            return Wish.missed(before, slots);
        }
        var interrupted = before.position().interrupted();
        if (choice.equals(Offers.RESUME) && interrupted != null) {
            return Decision.to(interrupted, slots);
        }
        var intent = offers.intent(choice);
        if (intent.isPresent()) {
            var calls = IntentGroup.CALLS.contains(intent.get().id()) ? Wish.calls(flows, before) : null;
            return Decision.to(calls == null ? intent.get().node() : calls, slots);
        }
        var waiting = waiting(before);
        if (waiting instanceof Node.Collect collect && (choice.equals(Offers.SKIP) || isDistrict(choice))) {
            return collected(before, collect, slots.with(Slot.AREA, choice));
        }
        return offers.routes(before.position().at())
                .filter(r -> r.choice().equals(choice))
                .findFirst()
                .map(r -> choice.equals(Offers.MEANT_OTHERWISE)
                        ? meantOtherwise(before, r.to())
                        : Decision.to(r.to(), filled(waiting, slots, r)))
                .orElseGet(() -> Wish.missed(before, slots));
    }

    /// On to what the message was otherwise about: the answer that stood below the question; a text may not have held it.
    private Decision meantOtherwise(Session before, NodeId otherwise) {
        var shown = before.position().shown();
        var alone = shown.isEmpty() || Router.CHECK_INS.contains(shown.getLast());
        var places = before.position().offered().stream().filter(AnswerReader::isDistrict).toList();
        return Decision.to(alone ? otherwise : shown.getLast(), before.slots()).offering(offers.named(places, null));
    }

    private @Nullable Node waiting(Session before) {
        var at = before.position().at();
        return at == null ? null : flows.find(at).orElse(null);
    }

    private static boolean isDistrict(String choice) {
        return District.ofSlug(choice).isPresent();
    }

    private static Decision collected(Session before, Node.Collect collect, Slots slots) {
        var topic = before.position().topic();
        var next = collect.id().equals(Landmarks.WHICH_PLACE) && topic != null ? topic : collect.next();
        return Decision.to(next, slots);
    }

    private static Slots filled(@Nullable Node node, Slots slots, Route route) {
        var filled = slots;
        for (var set : route.sets().entrySet()) {
            filled = filled.with(set.getKey(), set.getValue());
        }
        var slot = node instanceof Node.Ask ask ? ask.fills() : null;
        return slot != null && slot.allows(route.choice()) ? filled.with(slot, route.choice()) : filled;
    }

    /// What a typed message means to the question that waits; null if it means something else.
    ///
    /// @param offered the choices of the last reply
    @Nullable Decision typed(Session before, Hearing heard, List<Choice> offered) {
        var waiting = waiting(before);
        if (waiting == null || heard.command() != Command.NONE || heard.term() != null) {
            return null;
        }
        if (waiting instanceof Node.Collect collect && heard.place() instanceof PlaceAnswer.Known) {
            return WithPlace.of(collected(before, collect, before.slots().with(heard.facts())), heard);
        }
        return heard.isBlank() || isCountyAlone(waiting, heard)
                ? askedAgain(before.knowing(before.slots().with(heard.facts())), waiting, offered)
                : null;
    }

    /// Whether the county is all that was named to a question for the area: too little for a district, and asking for ever is no way out.
    private static boolean isCountyAlone(Node waiting, Hearing heard) {
        return waiting instanceof Node.Collect
                && !waiting.id().equals(Landmarks.WHICH_PLACE)
                && heard.place() instanceof PlaceAnswer.KentOnly
                && heard.match() instanceof IntentMatch.NotUnderstood;
    }

    /// A question that was not answered is asked once more, then left (SAFE-09); null for a node that asks for nothing in particular.
    private @Nullable Decision askedAgain(Session before, Node waiting, List<Choice> offered) {
        var otherwise = switch (waiting) {
            case Node.Collect collect -> collect.otherwise();
            case Node.Ask ask when ask.fills() != null -> ask.otherwise();
            default -> null;
        };
        if (otherwise == null) {
            return null;
        }
        var misses = before.position().misses() + 1;
        var still = offered.stream()
                .filter(c -> isDistrict(c.id()) || offers.isOfCheck(c.id()))
                .toList();
        return misses > 1
                ? Decision.to(otherwise, before.slots())
                : Decision.to(waiting.id(), before.slots())
                        .about(before.position().topic())
                        .offering(still)
                        .missed(misses);
    }
}
