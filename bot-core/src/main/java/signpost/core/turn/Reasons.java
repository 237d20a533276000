package signpost.core.turn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.core.safety.Weighed;

/// Says in a sentence why a [Decision] was made for what was heard. Has no say in it.
final class Reasons {
    private static final Set<NodeId> HARM =
            Set.of(Landmarks.SERIOUS_HARM, Landmarks.STRANGLED, Landmarks.THREATENS_SUICIDE, Landmarks.STRANGLED_PROFESSIONAL);
    private static final Set<NodeId> CHILD =
            Set.of(Landmarks.CHILD_SPEAKING, Landmarks.CHILD_WORRY, Landmarks.CHILD_PROFESSIONAL);
    private static final Set<NodeId> SUICIDE = Set.of(Landmarks.SUICIDE, Landmarks.SUICIDE_YOUNG);

    private final Hearing heard;
    private final List<Weighed> signals;

    Reasons(Hearing heard, List<Weighed> signals) {
        this.heard = heard;
        this.signals = signals;
    }

    /// Why the decision's main node answers, and why others come before it.
    String of(Decision decision) {
        var main = main(decision.start());
        var first = decision.before().stream().map(this::first).toList();
        return first.isEmpty() ? main : main + "; before it, " + String.join(", and ", first);
    }

    private String main(NodeId node) {
        if (heard.command() != Command.NONE) {
            return "the whole message is the word for " + heard.command() + ", which comes before everything else";
        }
        if (node.equals(Landmarks.DANGER_NOW) || node.equals(Landmarks.DANGER_YOUNG)) {
            return raised(Signal.IMMEDIATE_DANGER) + ": 999 first"
                    + (node.equals(Landmarks.DANGER_YOUNG) ? ", and Childline after it, because a child speaks" : "");
        }
        if (SUICIDE.contains(node)) {
            return raised(Signal.SUICIDE) + ": lines to talk to come first"
                    + (node.equals(Landmarks.SUICIDE_YOUNG) ? ", those for young people, because a child speaks" : "");
        }
        if (node.equals(Landmarks.SOMEBODY_LOOKED_FOR)) {
            return raised(Signal.UNSAFE_REQUEST) + ": nobody is looked up";
        }
        if (node.equals(Landmarks.DANGER_ASK)) {
            return doubt(Signal.IMMEDIATE_DANGER) + " and nothing else was understood: one short question with 999";
        }
        if (Router.CHECK_INS.contains(node)) {
            return doubt(Signal.SUICIDE) + " and nothing else was understood: one light question with a line to talk to" + young(node);
        }
        return HARM.contains(node) ? harm(node) + ", and nothing more particular was asked" : asked(node);
    }

    private String asked(NodeId node) {
        if (node.equals(Landmarks.WHICH_PLACE)) {
            return "the place could be one of several, so the person is asked which";
        }
        if (node.equals(Landmarks.OUTSIDE)) {
            return "the place named is outside Kent and Medway, and nothing was asked that holds there too";
        }
        if (node.equals(Landmarks.EXPLAIN)) {
            return "it asks what the term \"" + heard.term() + "\" means";
        }
        if (node.equals(Landmarks.NAMED_SERVICE)) {
            return "it asks for the service \"" + heard.service() + "\" by name";
        }
        if (CHILD.contains(node)) {
            return child(node);
        }
        return node.equals(Landmarks.REFERRAL) && (heard.facts().has(Slot.GRADE) || !isWanted(node)) ? pathway() : wanted(node);
    }

    private String child(NodeId node) {
        if (isWanted(node) && !isRaised(Signal.CHILD_AT_RISK)) {
            return wanted(node);
        }
        var who = node.equals(Landmarks.CHILD_SPEAKING)
                ? "the words are a child's"
                : node.equals(Landmarks.CHILD_WORRY) ? "somebody is worried about a child" : "a professional speaks about a child";
        return isRaised(Signal.CHILD_AT_RISK) ? raised(Signal.CHILD_AT_RISK) + ", and " + who : who;
    }

    private String pathway() {
        var facts = heard.facts();
        if (facts.has(Slot.GRADE)) {
            return "a professional names the grade \"" + facts.get(Slot.GRADE).orElse("") + "\", so the referral pathway answers";
        }
        var fact = facts.has(Slot.AREA) || facts.has(Slot.CHILD) || facts.has(Slot.ADULT) || facts.has(Slot.AGREED);
        return fact
                ? "a professional gives a fact that the referral pathway needs"
                : "a professional speaks and asks for nothing more particular, so the referral pathway answers";
    }

    private boolean isWanted(NodeId node) {
        return heard.match() instanceof IntentMatch.Understood found && found.intent().node().equals(node);
    }

    private String wanted(NodeId node) {
        return switch (heard.match()) {
            case IntentMatch.Understood found when isWanted(node) ->
                "the intent \"" + found.intent().id() + "\" is clear at " + number(found.confidence());
            case IntentMatch.Understood found ->
                "a rule of the conversation comes before the intent \"" + found.intent().id() + "\" at " + number(found.confidence());
            case IntentMatch.Ambiguous ignored when node.equals(Landmarks.FIND_HELP) ->
                "a place is named and no intent is clear, so help near it is shown";
            case IntentMatch.Ambiguous(var candidates) ->
                "no intent is clear, so the person is asked which of " + candidates.size() + " is meant";
            case IntentMatch.NotUnderstood() when node.equals(Landmarks.FIND_HELP) ->
                "a place is named and nothing else was understood, so help near it is shown";
            case IntentMatch.NotUnderstood() -> "no intent is likely, so the choices of the menu are offered";
        };
    }

    private String first(NodeId node) {
        if (node.equals(Landmarks.DANGER_ASK)) {
            return node + " because " + doubt(Signal.IMMEDIATE_DANGER);
        }
        if (Router.CHECK_INS.contains(node)) {
            return node + " because " + doubt(Signal.SUICIDE) + young(node);
        }
        if (HARM.contains(node)) {
            return node + " because " + harm(node);
        }
        if (node.equals(Landmarks.ASSUMED_PLACE)) {
            return node + " because the place also means somewhere else";
        }
        if (node.equals(Landmarks.OUTSIDE_NOTE)) {
            return node + " because the place is outside Kent and Medway";
        }
        return node.toString();
    }

    private String harm(NodeId node) {
        return isRaised(Signal.SERIOUS_HARM)
                ? raised(Signal.SERIOUS_HARM)
                : "a professional speaks of " + (node.equals(Landmarks.STRANGLED_PROFESSIONAL) ? "strangling" : "serious harm");
    }

    private static String young(NodeId node) {
        return node.equals(Landmarks.SUICIDE_ASK_YOUNG) ? ", in words for young people, because it sounds like a child" : "";
    }

    private String doubt(Signal signal) {
        return of(signal)
                .map(w -> name(signal) + " " + number(w.score()) + " is between " + number(w.ask()) + ", where it is asked about, and its bar "
                        + number(w.bar()))
                .orElse(name(signal) + " is in doubt");
    }

    private String raised(Signal signal) {
        var name = name(signal);
        return of(signal)
                .map(w -> w.exact()
                        ? name + " is raised by an exact sign"
                        : name + " " + number(w.score()) + " is at or above its bar " + number(w.bar()))
                .orElse(name + " is raised");
    }

    private boolean isRaised(Signal signal) {
        return of(signal).filter(Weighed::raised).isPresent();
    }

    private Optional<Weighed> of(Signal signal) {
        return signals.stream().filter(w -> w.signal() == signal).findFirst();
    }

    private static String name(Signal signal) {
        return signal.slug().replace('_', ' ');
    }

    private static String number(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
