package signpost.core.turn;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;
import signpost.core.session.Session;
import signpost.core.session.Slots;

/// Decides where a typed message leads: signals first, then commands, then what the conversation waits for, then what is wanted.
final class Router {
    static final Set<NodeId> MENUS =
            Set.of(Landmarks.NOT_UNDERSTOOD, Landmarks.PLAIN_MENU, Landmarks.THIRD_MISS, Landmarks.DID_YOU_MEAN, Landmarks.MENU);
    static final Set<NodeId> CHECK_INS = Set.of(Landmarks.SUICIDE_ASK, Landmarks.SUICIDE_ASK_YOUNG);
    static final double SURE = 0.6;

    private final FlowBook flows;
    private final Wish wish;
    private final AskedAgain askedAgain;
    private final WithDoubt withDoubt;

    Router(FlowBook flows) {
        this.flows = flows;
        this.wish = new Wish(flows);
        this.askedAgain = new AskedAgain(flows);
        this.withDoubt = new WithDoubt(flows);
    }

    /// @param before     the session as it was
    /// @param heard      what the message says
    /// @param screening  what the screen found
    Decision route(Session before, Hearing heard, Screening screening) {
        var slots = merged(before.slots(), heard);
        var command = command(before, heard, slots); // a whole message that is a command raises nothing: HELP gets its own 999
        if (command != null) {
            return command;
        }
        if (screening.has(Signal.IMMEDIATE_DANGER) || screening.has(Signal.SUICIDE)) {
            return atOnce(Speaker.soundsLikeChild(slots, heard), slots, screening);
        }
        if (covered(before) && staysCovered(heard, screening)) {
            return Decision.to(Landmarks.CLEARED, Slots.NONE);
        }
        if (screening.has(Signal.UNSAFE_REQUEST)) {
            return Decision.to(Landmarks.SOMEBODY_LOOKED_FOR, slots);
        }
        var wanted = WithSeriousHarm.of(wish.decide(before, heard, slots, screening), before, heard, screening);
        var fresh = staysTheSame(screening) ? wanted : askedAgain.of(before, wanted);
        return withDoubt.of(withRest(WithPlace.of(fresh, heard), heard), before, heard, screening);
    }

    /// 999 first; whoever means to die hears of somebody to talk to below it.
    private static Decision atOnce(boolean child, Slots slots, Screening screening) {
        var danger = child ? Landmarks.DANGER_YOUNG : Landmarks.DANGER_NOW;
        if (!screening.has(Signal.SUICIDE)) {
            return Decision.to(danger, slots);
        }
        var suicide = Decision.to(child ? Landmarks.SUICIDE_YOUNG : Landmarks.SUICIDE, slots);
        return screening.has(Signal.IMMEDIATE_DANGER) ? suicide.after(List.of(danger)) : suicide;
    }

    /// What is said of danger is said again word for word. A child who goes on writing hears more, and 999 with it.
    private static boolean staysTheSame(Screening screening) {
        return !screening.isClear() && !screening.signals().equals(List.of(Signal.CHILD_AT_RISK));
    }

    private static Slots merged(Slots known, Hearing heard) {
        var slots = known.with(heard.facts());
        var withTerm = heard.term() == null ? slots : slots.with(Slot.TERM, heard.term());
        return heard.service() == null ? withTerm : withTerm.with(Slot.SERVICE, heard.service());
    }

    private @Nullable Decision command(Session before, Hearing heard, Slots slots) {
        return switch (heard.command()) {
            case MENU, START -> Decision.to(Landmarks.MENU, slots);
            case HELP -> Decision.to(Landmarks.HELP, slots);
            case BACK -> back(before, slots);
            case CLEAR -> Decision.to(Landmarks.CLEARED, Slots.NONE);
            case EXIT ->
                Decision.to(before.channel() == Channel.SMS ? Landmarks.CLEARED : Landmarks.STOPPED, Slots.NONE);
            case STOP -> Decision.to(Landmarks.STOPPED, Slots.NONE);
            case MORE -> Decision.to(Landmarks.NOTHING_MORE, slots);
            case NONE -> null;
        };
    }

    /// A step back forgets the grade and the agreement, so that their questions are asked again. A reply that is the pathway's
    /// answer keeps its grade: it asks nothing, and without a grade it would be another answer. So does one that something else came after.
    private Decision back(Session before, Slots slots) {
        var trail = before.position().trail();
        var to = trail.isEmpty() ? Landmarks.MENU : trail.getLast();
        var shown = before.position().shown();
        if (!shown.isEmpty() && !shown.getLast().flow().equals(Landmarks.REFERRAL.flow())) {
            return Decision.to(to, slots).goingBack();
        }
        var asked = slots.without(Slot.AGREED);
        var answer = flows.find(to).orElse(null) instanceof Node.Pathway;
        return Decision.to(to, answer ? asked : asked.without(Slot.GRADE)).goingBack();
    }

    private static boolean covered(Session before) {
        return Landmarks.CLEARED.equals(before.position().at());
    }

    /// Danger beats cover; somebody who looks for a person does not (SAFE-32).
    private static boolean staysCovered(Hearing heard, Screening screening) {
        if (screening.has(Signal.UNSAFE_REQUEST)) {
            return true;
        }
        var neutral = !(heard.match() instanceof IntentMatch.Understood) || heard.wants(IntentGroup.UNDER_COVER);
        return neutral && screening.isClear();
    }

    /// What else was asked about stands among the choices, but never in the way of a question that has to be answered first.
    private static Decision withRest(Decision main, Hearing heard) {
        if (MENUS.contains(main.start()) || !main.offers().isEmpty()) {
            return main;
        }
        return main.offering(heard.also().stream()
                .filter(intent -> !intent.node().equals(main.start()))
                .map(intent -> new Choice(Offers.ALSO + intent.id(), intent.title()))
                .toList());
    }
}
