package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import signpost.kb.sentence.SentenceEncoder;
import signpost.kb.understanding.Learnt.Passage;

/// Reads a message by its words, and by what it means as a sentence where the words are not sure.
///
/// The words alone stand on their own: without a model, or when it gives nothing, their reading is the answer (SAFE-14).
final class MessageReader {
    private static final ScopedValue<Vectors> TURN = ScopedValue.newInstance();

    /// Up to so many parts nothing is held against chance.
    private static final int FEW_PARTS = 3;

    private final Learnt words;
    private final @Nullable SentenceHeads heads;
    private final SentenceEncoder encoder;

    /// @param heads null if none were learnt for these intents
    MessageReader(Learnt words, @Nullable SentenceHeads heads, SentenceEncoder encoder) {
        this.words = words;
        this.heads = heads;
        this.encoder = encoder;
    }

    Learnt words() {
        return words;
    }

    /// Whether a sentence can be read as one.
    boolean readsSentences() {
        return heads != null;
    }

    /// Runs one turn. A vector that was made of its text is used again within the turn and forgotten with it.
    <T> T during(Supplier<T> turn) {
        return ScopedValue.where(TURN, new Vectors()).call(turn::get);
    }

    /// The whole text, for its intents.
    Reading read(String text) {
        var byWords = words.read(text);
        return Bars.sureOfIntent(byWords) ? byWords : withSentence(byWords, text);
    }

    /// Whether the words alone are not sure what the whole text wants, so that the sentence has a say where a model is there.
    boolean asksSentences(String text) {
        return heads != null && !Bars.sureOfIntent(words.read(text));
    }

    /// Both ways at any price, sure or not.
    Reading readFully(String text) {
        return withSentence(words.read(text), text);
    }

    /// How likely each signal is, calibrated, in that passage of the text where it is likeliest.
    double[] likeliest(String text) {
        var byWords = words.passages(text);
        var likeliest = likeliest(byWords);
        if (heads == null || Bars.sureOfSignals(likeliest)) {
            return likeliest;
        }
        var both = new ArrayList<Passage>(byWords.size());
        both.add(new Passage(text, withSentence(words.read(text), text), 1)); // with its intents, which tell what it is about
        byWords.stream()
                .skip(1)
                .forEach(passage -> both.add(new Passage(passage.text(), withSentence(passage.reading(), passage.text()), passage.among())));
        return likeliest(both);
    }

    private static double[] likeliest(List<Passage> passages) {
        return IntStream.range(0, Lessons.SIGNALS.size())
                .mapToDouble(s -> passages.stream().mapToDouble(passage -> likely(passage, s)).max().orElse(0))
                .toArray();
    }

    /// How likely a signal is in a passage. Among many parts of a long story one sounds alarming by chance, so each counts for less; a cry for help is far
    /// above the bar and stays there.
    private static double likely(Passage passage, int signal) {
        var calibrated = passage.reading().calibrated(signal);
        return passage.among() <= FEW_PARTS
                ? calibrated
                : Calibration.probability(Calibration.logOdds(calibrated) - Math.log((double) passage.among() / FEW_PARTS) / 2);
    }

    private Reading withSentence(Reading byWords, String text) {
        if (heads == null) {
            return byWords;
        }
        var vector = TURN.isBound() ? TURN.get().of(text, encoder) : encoder.encode(text);
        return vector == null ? byWords : byWords.and(heads.read(vector), heads.vote(vector, byWords.intents()));
    }

    /// The last vector of a turn.
    private static final class Vectors {
        private @Nullable String text;
        private float @Nullable [] vector;

        float @Nullable [] of(String wanted, SentenceEncoder encoder) {
            if (!wanted.equals(text)) {
                text = wanted;
                vector = encoder.encode(wanted);
            }
            return vector;
        }
    }
}
