package signpost.kb.understanding;

import java.util.List;
import java.util.stream.IntStream;

/// How likely each intent and each signal is, for one text.
final class Reading {
    /// The middle between two models that were learnt on the same phrases.
    private static final float EVEN = 0.5f;

    private final float[] intents;
    private final float[] signals;
    private final Bars.Scale scale;

    /// A reading of the words alone.
    Reading(float[] intents, float[] signals) {
        this(intents, signals, Bars.WORDS);
    }

    private Reading(float[] intents, float[] signals, Bars.Scale scale) {
        this.intents = intents;
        this.signals = signals;
        this.scale = scale;
    }

    /// This one of the words and one of the sentence, as equals. Signals meet in the middle of their log-odds, so that one model which is
    /// nearly sure is not outvoted by one that merely has a doubt.
    Reading and(Reading sentence) {
        var both = new float[signals.length];
        for (int s = 0; s < both.length; s++) {
            both[s] = (float) Calibration.probability(EVEN * (Calibration.logOdds(signals[s]) + Calibration.logOdds(sentence.signals[s])));
        }
        var intentsOfBoth = intents.length == 0 ? intents : mixed(intents, sentence.intents, EVEN);
        return new Reading(intentsOfBoth, both, Bars.WORDS_AND_SENTENCE);
    }

    /// This one, moved towards another by that much.
    Reading mixed(Reading other, float intentShare, float signalShare) {
        return new Reading(
                mixed(intents, other.intents, intentShare), mixed(signals, other.signals, signalShare), scale);
    }

    private static float[] mixed(float[] one, float[] other, float share) {
        var mixed = new float[one.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = one[i] + share * (other[i] - one[i]);
        }
        return mixed;
    }

    /// In the order of [Learnt#intents]; all of them add up to 1.
    double intent(int i) {
        return intents[i];
    }

    /// How likely a signal is, in the order of [Lessons#SIGNALS].
    double calibrated(int s) {
        return scale.calibrated(Lessons.SIGNALS.get(s), signals[s]);
    }

    /// The same before it is made to mean what it says.
    double signal(int s) {
        return signals[s];
    }

    /// The likeliest intent; -1 if there is none.
    int likeliest() {
        int best = -1;
        for (int i = 0; i < intents.length; i++) {
            if (best < 0 || intents[i] > intents[best]) {
                best = i;
            }
        }
        return best;
    }

    /// The intents, the likeliest first.
    List<Integer> ranked() {
        return IntStream.range(0, intents.length)
                .boxed()
                .sorted((a, b) -> Float.compare(intents[b], intents[a]))
                .toList();
    }
}
