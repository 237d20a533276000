package signpost.kb.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement that fixed wording may rest on, from `practice.yaml`.
///
/// @param id       such as `S1`
/// @param topic    what it is about, in a few words
/// @param neverSay what must not be said about it, for reviewers; empty if nothing is noted
public record PracticeLine(
        String id, String topic, Ground ground, Review review, List<String> neverSay, Signers signers) {

    /// How sure we are.
    public enum Confidence {
        HIGH,
        MEDIUM_HIGH,
        MEDIUM,
        MEDIUM_LOW,
        LOW,

        /// No source was read: words must not rest on it.
        NONE
    }

    /// How well it is founded.
    ///
    /// @param sources     in words the public understands
    /// @param unsupported parts for which no source was read: these are not published; empty if there are none
    public record Ground(String sources, Confidence confidence, List<String> unsupported) {
        public Ground {
            unsupported = List.copyOf(unsupported);
        }
    }

    /// When to look again: by a day, or at an event, whichever comes first; at least one of them is set.
    public record Review(@Nullable LocalDate by, @Nullable String when) {}

    /// Who has to agree to words that rest on it.
    ///
    /// @param priority 1, 2 or 3; 1 is the most urgent
    /// @param by       each of them signs; "a or b" means that either may
    public record Signers(int priority, List<String> by) {
        public Signers {
            by = List.copyOf(by);
        }
    }

    public PracticeLine {
        neverSay = List.copyOf(neverSay);
    }
}
