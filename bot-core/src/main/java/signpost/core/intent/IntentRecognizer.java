package signpost.core.intent;

import java.util.function.Supplier;

/// Turns words into an [IntentMatch] without leaving the machine (SAFE-42).
public interface IntentRecognizer {

    /// Never throws for any text, the empty one included; keeps nothing of it.
    IntentMatch recognize(String text);

    /// Runs one turn. What is worked out of its text on the way may be used twice within it, and is gone when the turn is over.
    default <T> T during(Supplier<T> turn) {
        return turn.get();
    }
}
