package signpost.core.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;
import signpost.core.session.Session;
import signpost.core.session.Slots;

/// Decides where a typed message leads: signals first, then commands, then what the conversation waits for, then what is wanted.
final class Router {
    /// Intents that a professional's pathway answers better than a page for the public does.
    private static final Set<String> PATHWAY =
            Set.of("referral", "da-disclosure", "find-service", "worried-about-other", "greeting");

    /// Their answers begin with a line for exactly that.
    private static final Set<String> NUMBER_FIRST = Set.of("sexual-assault", "own-behaviour");

    /// A question about how referrals work names a grade without wanting a referral's answer.
    private static final Set<String> PROCESS = Set.of("referral-process");

    /// Intents so general that a more telling reply, a child's or a serious-harm one, takes their place.
    private static final Set<String> GENERAL = Set.of(
            "da-disclosure", "find-service", "worried-about-other", "greeting", "out-of-scope", "gibberish", "mental-health",
            "police-report", "emergency-info", "insult", "injection", "thanks", "change-mind", "plain-fact",
            "child-self", "child-concern", "child-concern-professional");

    /// Intents whose answer holds in Kent and Medway alone: elsewhere the lines for all of England take its place (SAFE-07).
    private static final Set<String> LOCAL_ALONE = Set.of("drop-in");

    private static final Set<String> CHILD_SELF = Set.of("child-self");
    private static final Set<String> OWN_ABUSE = Set.of("da-disclosure", "find-service", "housing", "safety-plan", "legal");
    private static final Set<String> UNDER_COVER =
            Set.of("about-bot", "insult", "greeting", "gibberish", "out-of-scope", "injection", "thanks", "change-mind", "plain-fact");
    private static final Set<NodeId> MENUS =
            Set.of(Landmarks.NOT_UNDERSTOOD, Landmarks.PLAIN_MENU, Landmarks.DID_YOU_MEAN, Landmarks.MENU);
    static final Set<NodeId> CHECK_INS = Set.of(Landmarks.SUICIDE_ASK, Landmarks.SUICIDE_ASK_YOUNG);
    private static final double SURE = 0.6;

    private final FlowBook flows;
    private final AskedAgain askedAgain;

    Router(FlowBook flows) {
        this.flows = flows;
        this.askedAgain = new AskedAgain(flows);
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
        if (screening.has(Signal.IMMEDIATE_DANGER)) {
            return Decision.to(soundsLikeChild(slots, heard) ? Landmarks.DANGER_YOUNG : Landmarks.DANGER_NOW, slots);
        }
        if (screening.has(Signal.SUICIDE)) {
            return Decision.to(soundsLikeChild(slots, heard) ? Landmarks.SUICIDE_YOUNG : Landmarks.SUICIDE, slots);
        }
        if (covered(before) && staysCovered(heard, screening)) {
            return Decision.to(Landmarks.CLEARED, Slots.NONE);
        }
        if (screening.has(Signal.UNSAFE_REQUEST)) {
            return Decision.to(Landmarks.SOMEBODY_LOOKED_FOR, slots);
        }
        var plain = withSignals(before, heard, screening, slots);
        var fresh = screening.isClear() ? askedAgain.of(before, plain) : plain;
        var answer = withRest(withPlace(fresh, heard), heard);
        return numberFirst(before, heard) && screening.doubt() == Signal.SUICIDE ? answer : withDoubt(answer, heard, screening);
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
    /// answer keeps its grade: it asks nothing, and without a grade it would be another answer.
    private Decision back(Session before, Slots slots) {
        var trail = before.position().trail();
        var to = trail.isEmpty() ? Landmarks.MENU : trail.getLast();
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
        var neutral = !(heard.match() instanceof IntentMatch.Understood) || heard.wants(UNDER_COVER);
        return neutral && screening.isClear();
    }

    /// Whether a child speaks for sure: by an age that was given, or by what is wanted. Words of a grown-up outweigh both.
    private static boolean childSpeaks(Slots slots, Hearing heard) {
        return heard.voice() != Voice.GROWN && (slots.is(Slot.SPEAKER, "child") || heard.wants(CHILD_SELF));
    }

    /// The same, or the voice is young, which counts only beside a sign that something is wrong.
    private static boolean soundsLikeChild(Slots slots, Hearing heard) {
        return childSpeaks(slots, heard) || (heard.voice() == Voice.YOUNG && slots.audience() != Audience.PROFESSIONAL);
    }

    private static boolean answersAsChild(Slots slots, Hearing heard, Screening screening) {
        var childAtRisk = screening.has(Signal.CHILD_AT_RISK);
        if (childSpeaks(slots, heard) && (childAtRisk || general(heard))) {
            return true;
        }
        if (heard.voice() == Voice.PERHAPS_YOUNG && childAtRisk && !screening.has(Signal.SERIOUS_HARM)) {
            return true;
        }
        var wrong = childAtRisk || screening.has(Signal.SERIOUS_HARM) || heard.wouldOfferFirst(CHILD_SELF);
        return soundsLikeChild(slots, heard) && wrong;
    }

    private Decision withSignals(Session before, Hearing heard, Screening screening, Slots slots) {
        var main = wanted(before, heard, slots, screening);
        var first = new ArrayList<NodeId>();
        if (screening.has(Signal.SERIOUS_HARM) || clientStrangled(slots, heard)) {
            var toChild = main.start().equals(Landmarks.CHILD_SPEAKING);
            var harm = leadsWithSarc(before, heard) ? null : harmNode(slots, heard);
            if (toChild) {
                if (Landmarks.STRANGLED.equals(harm)) {
                    first.add(harm); // a child's words say nothing of A&E
                }
            } else if (harm != null && answersBelow(slots, heard)) {
                first.add(harm);
            } else if (harm != null) {
                main = Decision.to(harm, slots);
            }
        }
        return main.after(first);
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

    private Decision withDoubt(Decision main, Hearing heard, Screening screening) {
        return switch (screening.doubt()) {
            case IMMEDIATE_DANGER -> withDangerCheck(main);
            case SUICIDE -> withCheckIn(main, heard);
            case UNSAFE_REQUEST, SERIOUS_HARM, CHILD_AT_RISK, NONE -> main;
        };
    }

    /// Where danger is in doubt, the short question with 999 stands before everything; a menu below it would only distract (SAFE-10).
    private static Decision withDangerCheck(Decision main) {
        return MENUS.contains(main.start()) && main.before().isEmpty()
                ? Decision.to(Landmarks.DANGER_ASK, main.slots())
                : main.after(joined(List.of(Landmarks.DANGER_ASK), main.before()))
                        .offering(joined(Offers.DANGER_CHECK, main.offers().stream().filter(c -> !Offers.isRest(c)).toList()));
    }

    /// In a text, which has no room for both, a doubt gives way to an answer whose own number must not wait.
    private static boolean numberFirst(Session before, Hearing heard) {
        return before.channel() == Channel.SMS && heard.wants(NUMBER_FIRST) && heard.confidence() >= SURE;
    }

    /// Where suicide is in doubt, a light question stands before the answer, which still comes (SAFE-15). "I can't help with that" below it would be cold.
    private Decision withCheckIn(Decision main, Hearing heard) {
        var young = soundsLikeChild(main.slots(), heard) || heard.voice() == Voice.PERHAPS_YOUNG;
        var question = young ? Landmarks.SUICIDE_ASK_YOUNG : Landmarks.SUICIDE_ASK;
        if (main.before().isEmpty() && (MENUS.contains(main.start()) || heard.wants(UNDER_COVER))) {
            return Decision.to(question, main.slots());
        }
        var answers = flows.node(young ? Landmarks.SUICIDE_CHECK_YOUNG : Landmarks.SUICIDE_CHECK) instanceof Node.Ask ask
                ? ask.routes().stream().map(r -> new Choice(r.choice(), r.label())).toList()
                : List.<Choice>of();
        return main.after(joined(List.of(question), main.before())).offering(joined(answers, main.offers().stream().filter(c -> !Offers.isRest(c)).toList()));
    }

    /// Two segments cannot hold both replies: a text about rape or assault leads with the centre that is open, and the words about serious
    /// danger follow in its own wording.
    private static boolean leadsWithSarc(Session before, Hearing heard) {
        return before.channel() == Channel.SMS
                && heard.wants(Set.of("sexual-assault"))
                && !heard.facts().has(Slot.HARM);
    }

    /// A professional's report of strangling gets the medical words whatever the screen makes of its tense (SAFE-46).
    private static boolean clientStrangled(Slots slots, Hearing heard) {
        return slots.audience() == Audience.PROFESSIONAL && heard.facts().is(Slot.HARM, "strangled");
    }

    private static @Nullable NodeId harmNode(Slots slots, Hearing heard) {
        var harm = heard.facts().get(Slot.HARM).orElse("other");
        if (slots.audience() == Audience.PROFESSIONAL) {
            return harm.equals("strangled") ? Landmarks.STRANGLED_PROFESSIONAL : null;
        }
        return switch (harm) {
            case "strangled" -> Landmarks.STRANGLED;
            case "threatens-suicide" -> Landmarks.THREATENS_SUICIDE;
            default -> Landmarks.SERIOUS_HARM;
        };
    }

    private static boolean answersBelow(Slots slots, Hearing heard) {
        return slots.audience() == Audience.PROFESSIONAL
                || heard.term() != null
                || heard.facts().has(Slot.LANGUAGE)
                || (heard.match() instanceof IntentMatch.Understood && !heard.wants(GENERAL));
    }

    private Decision wanted(Session before, Hearing heard, Slots slots, Screening screening) {
        if (heard.facts().has(Slot.LANGUAGE)) {
            return Decision.to(Spoken.isListed(slots) ? Landmarks.OTHER_LANGUAGE : Landmarks.LANGUAGE, slots);
        }
        if (heard.term() != null) {
            return Decision.to(Landmarks.EXPLAIN, slots);
        }
        if (heard.service() != null && !heard.facts().has(Slot.GRADE)) {
            return Decision.to(Landmarks.NAMED_SERVICE, slots);
        }
        if (slots.audience() == Audience.PROFESSIONAL) {
            return professional(before, heard, slots, screening);
        }
        if (answersAsChild(slots, heard, screening)) {
            return Decision.to(Landmarks.CHILD_SPEAKING, slots);
        }
        if (screening.has(Signal.CHILD_AT_RISK) && general(heard) && !heard.wants(OWN_ABUSE)) {
            return Decision.to(Landmarks.CHILD_WORRY, slots);
        }
        if (heard.voice() == Voice.GROWN && heard.wants(CHILD_SELF)) {
            return Decision.to(heard.facts().is(Slot.CHILD, "yes") ? Landmarks.CHILD_WORRY : Landmarks.FIND_HELP, slots);
        }
        return asked(before, heard, slots);
    }

    private static boolean general(Hearing heard) {
        return !(heard.match() instanceof IntentMatch.Understood) || heard.wants(GENERAL);
    }

    private Decision professional(Session before, Hearing heard, Slots slots, Screening screening) {
        var facts = heard.facts();
        var asksHow = heard.wants(PROCESS) && heard.confidence() >= SURE && !facts.has(Slot.AREA);
        if (facts.has(Slot.GRADE) && !asksHow) {
            return Decision.to(Landmarks.REFERRAL, slots);
        }
        var specific = heard.match() instanceof IntentMatch.Understood && !heard.wants(PATHWAY) && !heard.wants(GENERAL);
        if (specific) {
            return asked(before, heard, slots);
        }
        var onPathway = Landmarks.REFERRAL.equals(before.position().topic());
        if (!onPathway
                && (screening.has(Signal.CHILD_AT_RISK) || heard.wants(Set.of("child-concern", "child-self", "child-concern-professional")))) {
            return Decision.to(Landmarks.CHILD_PROFESSIONAL, slots);
        }
        var newFact = facts.has(Slot.AREA) || facts.has(Slot.CHILD) || facts.has(Slot.ADULT) || facts.has(Slot.AGREED);
        if (newFact || heard.wants(PATHWAY) || (before.turn() == 0 && !heard.wants(GENERAL))) {
            return Decision.to(Landmarks.REFERRAL, slots);
        }
        return asked(before, heard, slots);
    }

    private Decision asked(Session before, Hearing heard, Slots slots) {
        var topic = before.position().topic();
        if (topic != null && heard.facts().has(Slot.AREA) && heard.confidence() < SURE) {
            return Decision.to(topic, slots);
        }
        return switch (heard.match()) {
            case IntentMatch.Understood(var intent, var confidence, var also) -> Decision.to(intent.node(), slots);
            case IntentMatch.Ambiguous ignored when heard.facts().has(Slot.AREA) ->
                Decision.to(Landmarks.FIND_HELP, slots);
            case IntentMatch.Ambiguous(var candidates) ->
                candidates.stream()
                        .filter(candidate -> goesOn(before, candidate.node()))
                        .findFirst()
                        .map(candidate -> Decision.to(candidate.node(), slots))
                        .orElseGet(() -> didYouMean(before, candidates, slots));
            case IntentMatch.NotUnderstood() when heard.facts().has(Slot.AREA) ->
                Decision.to(Landmarks.FIND_HELP, slots);
            case IntentMatch.NotUnderstood() -> missed(before, slots);
        };
    }

    private static Decision didYouMean(Session before, List<Intent> candidates, Slots slots) {
        return Decision.to(Landmarks.DID_YOU_MEAN, slots)
                .offering(candidates.stream().map(i -> new Choice(Offers.INTENT + i.id(), i.title())).toList())
                .missed(before.position().misses() + 1);
    }

    /// Whether a node goes on with what the last reply was about: it is of the same flow, or of one that this reply offers a way into.
    /// What is unclear alone is often clear in its conversation.
    private boolean goesOn(Session before, NodeId node) {
        var shown = before.position().shown();
        var at = before.position().at();
        if (shown.isEmpty() || at == null || shown.getLast().flow().equals(Landmarks.MENU.flow())) {
            return false;
        }
        var offered = flows.find(at).orElse(null) instanceof Node.Ask ask
                ? ask.routes().stream().map(route -> route.to().flow())
                : Stream.<String>empty();
        return Stream.concat(Stream.of(shown.getLast().flow()), offered)
                .filter(flow -> !flow.equals(Landmarks.MENU.flow()))
                .anyMatch(node.flow()::equals);
    }

    /// What to say to a message that was not understood: real choices, then the plain menu; never a loop (SAFE-09).
    static Decision missed(Session before, Slots slots) {
        var misses = before.position().misses() + 1;
        return Decision.to(misses > 1 ? Landmarks.PLAIN_MENU : Landmarks.NOT_UNDERSTOOD, slots)
                .missed(misses);
    }

    /// The decision, with what the person should know about the place it was made for.
    static Decision withPlace(Decision decision, Hearing heard) {
        if (heard.facts().has(Slot.LANGUAGE)) {
            return decision; // words of other languages look like places that they do not mean
        }
        return switch (heard.place()) {
            case PlaceAnswer.OneOf(var candidates) ->
                Decision.to(Landmarks.WHICH_PLACE, decision.slots())
                        .after(decision.before())
                        .about(decision.start())
                        .offering(candidates.stream()
                                .map(p -> new Choice(p.district().slug(), label(p.name(), p.district().label())))
                                .distinct()
                                .toList());
            case PlaceAnswer.Outside() -> outside(decision, heard);
            case PlaceAnswer.Known(var place, var assumed) ->
                assumed ? decision.after(joined(decision.before(), List.of(Landmarks.ASSUMED_PLACE))) : decision;
            case PlaceAnswer.NoneNamed(), PlaceAnswer.KentOnly() -> decision;
        };
    }

    private static Decision outside(Decision decision, Hearing heard) {
        var specific = heard.match() instanceof IntentMatch.Understood && !heard.wants(GENERAL) && !heard.wants(PATHWAY) && !heard.wants(LOCAL_ALONE);
        return specific
                ? decision.after(joined(decision.before(), List.of(Landmarks.OUTSIDE_NOTE)))
                : Decision.to(Landmarks.OUTSIDE, decision.slots()).after(decision.before());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static String label(String name, String district) {
        return name.equals(district) ? district : name + " (" + district + ")";
    }
}
