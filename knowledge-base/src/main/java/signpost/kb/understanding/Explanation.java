package signpost.kb.understanding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.core.message.Signal;

/// Why a text was understood as it was, for the people who write the phrases.
///
/// Holds nothing that only the person typed: features are named only if at least two phrases of the content share them, and the
/// nearest texts are phrases of the content.
///
/// @param intents        the likeliest, the likeliest first
/// @param spoke          what spoke most for the likeliest intent, or for a signal that was raised
/// @param nearest        the phrases that are most like the text, the likest first
/// @param otherLanguages signals that a word of danger in another language raises, whatever the phrases say
/// @param sentence       whether the words were not sure of the intents, so that the sentence model was asked, if there is one
public record Explanation(
        List<Part> intents, Spoke spoke, List<Near> nearest, Set<Signal> otherLanguages, boolean sentence) {

    /// From this score on the likeliest intent is taken.
    public static final double TAKEN_FROM = Bars.UNDERSTOOD;

    /// From this score on the likeliest intents are offered as choices.
    public static final double OFFERED_FROM = Bars.OFFERED;

    /// A name and how much it counts.
    public record Part(String name, double share) {}

    /// Features of the text, the most telling first.
    ///
    /// @param what the intent or the signal that they spoke for; empty if there is none
    public record Spoke(String what, List<Part> words) {
        public Spoke {
            words = List.copyOf(words);
        }
    }

    /// A phrase of the content.
    ///
    /// @param author   the mark of whoever wrote it
    /// @param intent   the intent that is right for it; null for a sign of a signal
    /// @param raises   the signal that it is a sign of; null if none
    /// @param nearly   the signal that it is a near miss of; null if none
    /// @param likeness 0 to 1, by the words it shares with the text
    public record Near(
            String phrase, String author, @Nullable String intent, @Nullable Signal raises, @Nullable Signal nearly, double likeness) {}

    public Explanation {
        intents = List.copyOf(intents);
        nearest = List.copyOf(nearest);
        otherLanguages = Set.copyOf(otherLanguages);
    }
}
