package signpost.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import signpost.core.turn.Responder;
import signpost.kb.preview.ConversationScript;
import signpost.kb.preview.ConversationScript.Exchange;
import signpost.kb.preview.ConversationScript.Said;

/// A scripted conversation held once more, with the product as it is now.
///
/// @param script   as the product answers now; only as many turns as could be taken
/// @param problems why it could not be held to its end; empty if it could
record Rerun(ConversationScript script, List<String> problems) {
    Rerun {
        problems = List.copyOf(problems);
    }

    /// Holds a conversation.
    static Rerun of(ConversationScript script, Supplier<Responder> responders) {
        var talk = RecordedTalk.at(responders, script.setting());
        var taken = new ArrayList<Exchange>();
        for (var exchange : script.exchanges()) {
            var offered = talk.offered();
            var turned = talk.say(exchange.said());
            if (turned.isEmpty()) {
                return new Rerun(script.with(taken), List.of(notOffered(taken.size() + 1, exchange.said(), offered)));
            }
            if (talk.isBroken()) {
                return new Rerun(script.with(taken), List.of("Turn " + (taken.size() + 1) + " broke the program: see the log."));
            }
            taken.add(exchange.answered(turned.get().answer()));
        }
        return new Rerun(script.with(taken), List.of());
    }

    private static String notOffered(int turn, Said said, List<String> offered) {
        var label = said instanceof Said.Picked(var picked) ? picked : "";
        return "Turn " + turn + ": [" + label + "] is not on offer. On offer: "
                + (offered.isEmpty() ? "nothing" : "[" + String.join("] [", offered) + "]") + ". Correct the line in the file.";
    }
}
