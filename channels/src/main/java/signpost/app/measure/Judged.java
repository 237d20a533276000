package signpost.app.measure;

import java.util.List;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.kb.understanding.HeldOutMessage;

/// A message, what one mode makes of it, and what the program does then.
record Judged(Scored scored, Decided decided) {

    HeldOutMessage message() {
        return scored.message();
    }

    boolean isUnderstood() {
        return decided.match() instanceof IntentMatch.Understood;
    }

    /// Whether the person is asked what they meant, and may pick what they did.
    boolean offersRight() {
        return decided.match() instanceof IntentMatch.Ambiguous(var candidates)
                && candidates.stream().anyMatch(intent -> intent.id().equals(message().intent()));
    }

    boolean isUnderstoodAs(String id) {
        return decided.match() instanceof IntentMatch.Understood(var intent, var confidence, var also) && intent.id().equals(id);
    }

    boolean isUnderstoodRightly() {
        var right = message().intent();
        return right != null && isUnderstoodAs(right);
    }

    boolean isNotUnderstood() {
        return decided.match() instanceof IntentMatch.NotUnderstood;
    }

    /// A signal takes the answer over.
    boolean isTakenOver() {
        return decided.screening().first() != Signal.NONE;
    }

    static List<Scored> scored(List<Judged> all) {
        return all.stream().map(Judged::scored).toList();
    }
}
