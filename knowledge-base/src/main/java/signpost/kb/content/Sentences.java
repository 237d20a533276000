package signpost.kb.content;

import java.util.Arrays;
import java.util.List;

/// Cuts a text into sentences, at a full stop, question mark, exclamation mark or line end. A point within a number or an address does not count.
final class Sentences {
    private Sentences() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split("(?<=[.!?])['\")]?\\s+|\\n+"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    static int words(String sentence) {
        return (int) Arrays.stream(sentence.split("\\s+")).filter(w -> w.matches(".*[\\p{L}\\p{N}].*")).count();
    }
}
