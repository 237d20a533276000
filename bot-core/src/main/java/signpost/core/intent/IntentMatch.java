package signpost.core.intent;

import java.util.List;

/// What the recogniser makes of a message.
public sealed interface IntentMatch {

    /// One intent is clear, and perhaps others that the message asks about too.
    ///
    /// @param confidence 0 to 1
    /// @param also       what else it clearly asks about, at most two; empty for nearly every message
    record Understood(Intent intent, double confidence, List<Intent> also) implements IntentMatch {
        public Understood {
            also = List.copyOf(also);
        }

        /// One intent and no other.
        public Understood(Intent intent, double confidence) {
            this(intent, confidence, List.of());
        }
    }

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
