package signpost.core.intent;

/// Turns words into an [IntentMatch] without leaving the machine (SAFE-42).
public interface IntentRecognizer {

    /// Never throws for any text, the empty one included; keeps nothing of it.
    IntentMatch recognize(String text);
}
