package signpost.core.turn;

import java.util.List;
import java.util.Set;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;
import signpost.core.session.Session;

/// The short question that is asked where the screen is in doubt, with its help in it, before the answer (SAFE-10, SAFE-15).
final class WithDoubt {
    private final FlowBook flows;

    WithDoubt(FlowBook flows) {
        this.flows = flows;
    }

    /// The decision below the question that a doubt asks for; the decision itself where nothing is in doubt.
    Decision of(Decision main, Session before, Hearing heard, Screening screening) {
        if (screening.doubt() == Signal.SUICIDE && numberFirst(before, heard, IntentGroup.NUMBER_FIRST)) {
            return main;
        }
        if (screening.doubt() == Signal.IMMEDIATE_DANGER && numberFirst(before, heard, IntentGroup.OWN_BEHAVIOUR)) {
            return main; // its first text asks to call 999 if someone is in danger now
        }
        return switch (screening.doubt()) {
            case IMMEDIATE_DANGER -> withDangerCheck(withHelp(main, heard));
            case SUICIDE -> withCheckIn(withHelp(main, heard), heard);
            case UNSAFE_REQUEST, SERIOUS_HARM, CHILD_AT_RISK, NONE -> main;
        };
    }

    /// Whoever is perhaps in danger, and perhaps wants one thing or another, is not asked two questions: the lines for everybody stand below the first.
    /// Not where somebody may speak who harms, or a child (SAFE-05).
    private static Decision withHelp(Decision main, Hearing heard) {
        var several = main.start().equals(Landmarks.DID_YOU_MEAN) && main.before().isEmpty();
        var harms = heard.likely().stream().anyMatch(intent -> IntentGroup.OWN_BEHAVIOUR.contains(intent.id()));
        var young = Speaker.soundsLikeChild(main.slots(), heard) || heard.voice() == Voice.PERHAPS_YOUNG;
        return several && !harms && !young ? Decision.to(Landmarks.FIND_HELP, main.slots()) : main;
    }

    /// Where danger is in doubt, the short question with 999 stands before everything; a menu below it would only distract (SAFE-10).
    private static Decision withDangerCheck(Decision main) {
        return Router.MENUS.contains(main.start()) && main.before().isEmpty()
                ? Decision.to(Landmarks.DANGER_ASK, main.slots())
                : main.asking(Landmarks.DANGER_ASK, Offers.DANGER_CHECK);
    }

    /// In a text, which has no room for both, a doubt gives way to an answer whose own number must not wait.
    private static boolean numberFirst(Session before, Hearing heard, Set<String> intents) {
        return before.channel() == Channel.SMS && heard.wants(intents) && heard.confidence() >= Router.SURE;
    }

    /// Where suicide is in doubt, a light question stands before the answer, which still comes (SAFE-15). "I can't help with that" below it would be cold.
    private Decision withCheckIn(Decision main, Hearing heard) {
        var young = Speaker.soundsLikeChild(main.slots(), heard) || heard.voice() == Voice.PERHAPS_YOUNG;
        var question = young ? Landmarks.SUICIDE_ASK_YOUNG : Landmarks.SUICIDE_ASK;
        if (main.before().isEmpty() && (Router.MENUS.contains(main.start()) || heard.wants(IntentGroup.UNDER_COVER))) {
            return Decision.to(question, main.slots());
        }
        var answers = flows.node(young ? Landmarks.SUICIDE_CHECK_YOUNG : Landmarks.SUICIDE_CHECK) instanceof Node.Ask ask
                ? ask.routes().stream().map(r -> new Choice(r.choice(), r.label())).toList()
                : List.<Choice>of();
        return main.asking(question, answers);
    }
}
