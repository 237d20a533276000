package signpost.core.turn;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Route;
import signpost.core.flow.Slot;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Choice;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;
import signpost.core.session.Session;
import signpost.core.session.Slots;

/// Decides where a message leads by what it wants: by name, by who speaks, by what the conversation is about.
final class Wish {
    private static final double CERTAIN = 0.8;

    /// Flows that every other leads into: what they are about tells nothing of the conversation.
    private static final Set<String> EVERYWHERE = Set.of(Landmarks.MENU.flow(), Landmarks.FIND_HELP.flow());

    private final FlowBook flows;

    Wish(FlowBook flows) {
        this.flows = flows;
    }

    /// Where a message leads by what it wants alone.
    Decision decide(Session before, Hearing heard, Slots slots, Screening screening) {
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
        if (Speaker.answersAsChild(slots, heard, screening)) {
            return Decision.to(Landmarks.CHILD_SPEAKING, slots);
        }
        if (screening.has(Signal.CHILD_AT_RISK) && IntentGroup.general(heard) && !heard.wants(IntentGroup.OWN_ABUSE)) {
            return Decision.to(Landmarks.CHILD_WORRY, slots);
        }
        if (heard.voice() == Voice.GROWN && heard.wants(IntentGroup.CHILD_SELF)) {
            return Decision.to(heard.facts().is(Slot.CHILD, "yes") ? Landmarks.CHILD_WORRY : Landmarks.FIND_HELP, slots);
        }
        return asked(before, heard, slots);
    }

    private Decision professional(Session before, Hearing heard, Slots slots, Screening screening) {
        var facts = heard.facts();
        var topic = before.position().topic();
        var onPathway = topic != null && topic.flow().equals(Landmarks.REFERRAL.flow());
        var otherGrade = onPathway && !facts.get(Slot.GRADE).equals(before.slots().get(Slot.GRADE));
        var asksHow = heard.wants(IntentGroup.PROCESS) && heard.confidence() >= Router.SURE && !facts.has(Slot.AREA);
        if (facts.has(Slot.GRADE) && (otherGrade || !asksHow)) {
            return Decision.to(Landmarks.REFERRAL, slots);
        }
        var specific = heard.match() instanceof IntentMatch.Understood && !heard.wants(IntentGroup.PATHWAY) && !heard.wants(IntentGroup.GENERAL);
        if (specific) {
            return asked(before, heard, slots);
        }
        if (!onPathway
                && (screening.has(Signal.CHILD_AT_RISK) || heard.wants(Set.of("child-concern", "child-self", "child-concern-professional")))) {
            return Decision.to(Landmarks.CHILD_PROFESSIONAL, slots);
        }
        var newFact = facts.has(Slot.AREA) || facts.has(Slot.CHILD) || facts.has(Slot.ADULT) || facts.has(Slot.AGREED);
        if (newFact || heard.wants(IntentGroup.PATHWAY) || (before.turn() == 0 && !heard.wants(IntentGroup.GENERAL))) {
            return Decision.to(Landmarks.REFERRAL, slots);
        }
        return asked(before, heard, slots);
    }

    private Decision asked(Session before, Hearing heard, Slots slots) {
        var topic = before.position().topic();
        if (topic != null && heard.facts().has(Slot.AREA) && tellsOnlyWhere(heard)) {
            return Decision.to(topic, slots);
        }
        var calls = heard.wants(IntentGroup.CALLS) ? calls(flows, before) : null;
        if (calls != null) {
            return Decision.to(calls, slots);
        }
        var told = choiceTold(before, heard);
        if (told != null) {
            return Decision.to(told.to(), slots);
        }
        if (topic != null && isOfAnother(topic) && goesOnTelling(heard)) {
            return Decision.to(topic, slots); // who was worried about somebody goes on telling of them
        }
        return switch (heard.match()) {
            case IntentMatch.Understood(var intent, var confidence, var also) ->
                Decision.to(topic != null && isStillOn(topic, before) && asksOfTheTopic(topic, heard) ? topic : intent.node(), slots);
            case IntentMatch.Ambiguous ignored when heard.facts().has(Slot.AREA) ->
                Decision.to(Landmarks.FIND_HELP, slots);
            case IntentMatch.Ambiguous(var candidates) ->
                candidates.stream()
                        .filter(candidate -> goesOn(before, candidate.node()))
                        .findFirst()
                        .map(candidate -> Decision.to(candidate.node(), slots))
                        .orElseGet(() -> topic != null && isStillOn(topic, before) && asksOfTheTopic(topic, heard) ? Decision.to(topic, slots) : didYouMean(before, candidates, slots));
            case IntentMatch.NotUnderstood() when heard.facts().has(Slot.AREA) ->
                Decision.to(Landmarks.FIND_HELP, slots);
            case IntentMatch.NotUnderstood() -> missed(before, slots);
        };
    }

    /// The choice on offer whose facts a message tells in its own words, such as that there is a child in the home; null if it tells no such fact that is
    /// new, or clearly wants something of its own.
    private @Nullable Route choiceTold(Session before, Hearing heard) {
        var at = before.position().at();
        if (at == null || (heard.match() instanceof IntentMatch.Understood && !heard.wants(IntentGroup.GENERAL))) {
            return null;
        }
        return flows.find(at).orElse(null) instanceof Node.Ask ask
                ? ask.routes().stream()
                        .filter(route -> !route.sets().isEmpty() && tells(heard, before.slots(), route))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /// The node that tells of calls to whoever this conversation is with; null where the answer for everybody does (SAFE-05).
    static @Nullable NodeId calls(FlowBook flows, Session before) {
        var position = before.position();
        var child = before.slots().is(Slot.SPEAKER, "child") ? Stream.of(Landmarks.CHILD_SPEAKING) : Stream.<NodeId>empty();
        return Stream.of(child, position.shown().reversed().stream(), Stream.ofNullable(position.topic()))
                .flatMap(nodes -> nodes)
                .flatMap(node -> flows.calls(node.flow()).stream())
                .findFirst()
                .orElse(null);
    }

    /// Whether the last reply was of the topic, or only asked what was meant: after a reply to danger a vague wish is none for the pets of before.
    private static boolean isStillOn(NodeId topic, Session before) {
        var shown = before.position().shown();
        return !shown.isEmpty() && List.of(topic.flow(), Landmarks.MENU.flow(), Landmarks.WHICH_PLACE.flow()).contains(shown.getLast().flow());
    }

    /// Whether a place is what a message tells, and no clear wish.
    private static boolean tellsOnlyWhere(Hearing heard) {
        return heard.confidence() < Router.SURE || heard.named().placeAlone() || heard.wants(IntentGroup.PLAIN);
    }

    /// Whether "is there somewhere I can go" is asked within a topic, and so of it.
    private static boolean asksOfTheTopic(NodeId topic, Hearing heard) {
        var vague = heard.wants(IntentGroup.HELP) && heard.confidence() < CERTAIN;
        var perhaps = heard.likely().stream().anyMatch(intent -> IntentGroup.HELP.contains(intent.id()));
        return !EVERYWHERE.contains(topic.flow()) && (vague || perhaps);
    }

    private static boolean goesOnTelling(Hearing heard) {
        var story = heard.wants(IntentGroup.STORY) && heard.confidence() < CERTAIN;
        return story || (heard.facts().is(Slot.CHILD, "yes") && IntentGroup.general(heard));
    }

    private static boolean isOfAnother(NodeId topic) {
        return topic.flow().equals(Landmarks.WORRIED.flow()) || topic.flow().equals(Landmarks.CHILD_WORRY.flow());
    }

    private static boolean tells(Hearing heard, Slots known, Route route) {
        return route.sets().entrySet().stream()
                .allMatch(set -> heard.facts().is(set.getKey(), set.getValue()) && !known.is(set.getKey(), set.getValue()));
    }

    private static Decision didYouMean(Session before, List<Intent> candidates, Slots slots) {
        return Decision.to(Landmarks.DID_YOU_MEAN, slots)
                .offering(candidates.stream().map(i -> new Choice(Offers.INTENT + i.id(), i.title())).toList())
                .missed(before.position().misses() + 1);
    }

    /// Whether a node goes on with what the last reply was about: it is of the same flow, or of one that this flow leads into.
    /// What is unclear alone is often clear in its conversation.
    private boolean goesOn(Session before, NodeId node) {
        var shown = before.position().shown();
        if (shown.isEmpty() || EVERYWHERE.contains(node.flow()) || EVERYWHERE.contains(shown.getLast().flow())) {
            return false;
        }
        var here = shown.getLast().flow();
        return node.flow().equals(here) || flows.leadsInto(here).contains(node.flow());
    }

    /// What to say to a message that was not understood: real choices, then the plain menu; never a loop (SAFE-09).
    static Decision missed(Session before, Slots slots) {
        var misses = before.position().misses() + 1;
        return Decision.to(misses > 1 ? Landmarks.PLAIN_MENU : Landmarks.NOT_UNDERSTOOD, slots)
                .missed(misses);
    }
}
