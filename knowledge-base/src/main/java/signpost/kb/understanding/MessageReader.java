package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import signpost.kb.sentence.SentenceEncoder;
import signpost.kb.understanding.Learnt.Passage;

/// Reads a message by its words, and by what it means as a sentence where the words are not sure.
///
/// The words alone stand on their own: without a model, or when it gives nothing, their reading is the answer (SAFE-14).
final class MessageReader {
    private static final ScopedValue<Seen> TURN = ScopedValue.newInstance();

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

    /// Runs one turn. What was read of a text is used again within the turn and forgotten with it (SAFE-38).
    <T> T during(Supplier<T> turn) {
        return ScopedValue.where(TURN, new Seen()).call(turn::get);
    }

    /// The whole text, for its intents.
    Reading read(String text) {
        return asksSentences(text) ? readFully(text) : byWords(text);
    }

    /// Whether the words alone are not sure what the whole text wants, so that the sentence has a say where a model is there.
    boolean asksSentences(String text) {
        return heads != null && !Bars.sureOfIntent(byWords(text));
    }

    /// Both ways at any price, sure or not.
    Reading readFully(String text) {
        return seen().fully(text, () -> withSentence(byWords(text), text));
    }

    /// The words alone.
    Reading byWords(String text) {
        return seen().byWords(text, () -> words.read(text));
    }

    private static Seen seen() {
        return TURN.isBound() ? TURN.get() : new Seen();
    }

    /// How likely each signal is, calibrated, in that passage of the text where it is likeliest.
    double[] likeliest(String text) {
        var whole = new Passage(text, byWords(text), 1);
        var parts = words.tellingParts(text);
        var likeliest = likeliest(whole, parts);
        if (heads == null || Bars.sureOfSignals(likeliest)) {
            return likeliest;
        }
        return likeliest(
                new Passage(text, readFully(text), 1), // with its intents, which tell what it is about
                parts.stream()
                        .map(part -> new Passage(part.text(), withSentence(part.reading(), part.text()), part.among()))
                        .toList());
    }

    private static double[] likeliest(Passage whole, List<Passage> parts) {
        var passages = new ArrayList<Passage>(parts);
        passages.add(whole);
        return likeliest(passages);
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
        var vector = seen().vector(encoder, text);
        return vector == null ? byWords : byWords.and(heads.read(vector), heads.vote(vector, byWords.intents()));
    }

    /// What a turn has read so far, by text: the screen, the intents and the questions about who speaks all read the same message.
    private static final class Seen {
        private final Map<String, Reading> byWords = new HashMap<>();
        private final Map<String, Reading> fully = new HashMap<>();
        private boolean gaveUp;

        /// A model that had no time once in a turn is not waited for again in it.
        float @Nullable [] vector(SentenceEncoder encoder, String text) {
            var vector = gaveUp ? null : encoder.encode(text);
            gaveUp = vector == null;
            return vector;
        }

        Reading byWords(String text, Supplier<Reading> reading) {
            return once(byWords, text, reading);
        }

        Reading fully(String text, Supplier<Reading> reading) {
            return once(fully, text, reading);
        }

        private static Reading once(Map<String, Reading> readings, String text, Supplier<Reading> reading) {
            var known = readings.get(text);
            if (known != null) {
                return known;
            }
            var made = reading.get();
            readings.put(text, made);
            return made;
        }
    }
}
