package signpost.kb.understanding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import signpost.kb.sentence.SentenceEncoder;

/// Stands for a model in tests: each word points somewhere, a text to the middle of its words. Counts how often it was asked.
final class HashedSentences implements SentenceEncoder {
    boolean broken;
    int asked;

    @Override
    public float @Nullable [] encode(String text) {
        asked++;
        if (broken) {
            return null;
        }
        var vector = new float[WIDTH];
        for (var word : text.toLowerCase(Locale.ROOT).split(" ")) {
            vector[Math.floorMod(word.hashCode(), WIDTH)] += 1;
        }
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        for (int i = 0; i < WIDTH; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }
}
