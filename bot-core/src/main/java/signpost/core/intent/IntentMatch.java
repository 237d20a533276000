package signpost.core.intent;

import java.util.List;

/// What the recogniser makes of a message.
public sealed interface IntentMatch {

    /// One intent is clear.
    ///
    /// @param confidence 0 to 1
    record Understood(Intent intent, double confidence) implements IntentMatch {}

    /// Several are likely; the person is asked.
    ///
    /// @param candidates two or three, the likeliest first
    record Ambiguous(List<Intent> candidates) implements IntentMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// None is likely.
    record NotUnderstood() implements IntentMatch {}
}
