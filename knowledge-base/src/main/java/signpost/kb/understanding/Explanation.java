package signpost.kb.understanding;

import java.util.List;
import java.util.Map;
import signpost.core.message.Signal;

/// Why a text was understood as it was, for the people who write the phrases.
///
/// Holds nothing that only the person typed: features are named only if at least two phrases of the content share them, and the
/// nearest texts are phrases of the content.
///
/// @param intents the likeliest, the likeliest first
/// @param signals every signal's score
/// @param words   what spoke most for the likeliest intent, or for a signal that was raised
/// @param nearest the phrases that are most like the text
public record Explanation(
        List<Part> intents, Map<Signal, Double> signals, List<Part> words, List<String> nearest) {

    /// A name and how much it counts.
    public record Part(String name, double share) {}

    public Explanation {
        intents = List.copyOf(intents);
        signals = Map.copyOf(signals);
        words = List.copyOf(words);
        nearest = List.copyOf(nearest);
    }
}
