package signpost.core.intent;

import java.util.function.Supplier;

/// Turns words into an [IntentMatch] without leaving the machine (SAFE-42).
public interface IntentRecognizer {

    /// Never throws for any text, the empty one included; keeps nothing of it.
    IntentMatch recognize(String text);

    /// Whether the words are likelier a child's than those of an adult, one who writes about a child included. False also where nothing is known of it.
    ///
    /// Never throws for any text.
    default boolean soundsYoung(String text) {
        return false;
    }

    /// Does a part of a turn in which nothing is asked that takes long, such as a sentence model: for a reply that may not wait (SAFE-14).
    default <T> T inHaste(Supplier<T> part) {
        return part.get();
    }

    /// Runs one turn. What is worked out of its text on the way may be used twice within it, and is gone when the turn is over.
    default <T> T during(Supplier<T> turn) {
        return turn.get();
    }
}
