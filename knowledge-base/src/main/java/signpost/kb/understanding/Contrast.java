package signpost.kb.understanding;

import java.util.List;

/// Phrases of the content that look alike and have different labels: what a recogniser has to tell apart.
///
/// @param phrases two or more, word for word as the content has them
public record Contrast(String id, Difference difference, List<String> phrases) {

    /// What sets the phrases apart.
    public enum Difference {
        PAST_NOW,
        FIGURATIVE_LITERAL,
        REPORTED_OWN,
        CHILD_ADULT,
        QUESTION_NEED,
        POLICY_REAL,
        FICTION_REAL,

        /// The same words for something that harms nobody.
        HARMLESS_HARMFUL
    }

    public Contrast {
        phrases = List.copyOf(phrases);
    }
}
