package signpost.kb.understanding;

import java.util.List;
import java.util.stream.IntStream;

/// How likely each intent and each signal is, for one text.
final class Reading {
    private static final float MODEL_ON_INTENTS = 0.5f;
    private static final float VOTE_ON_INTENTS = 0.2f;
    private static final double MODEL_ON_SIGNALS = 0.3;
    private static final double VOTE_ON_SIGNALS = 0.6;
    private static final double SURELY_ABOUT = 2;

    /// How likely the likeliest intent is, where nobody asked.
    private static final double USUALLY_ABOUT = 0.5;

    /// That no phrase near it raises a signal does not make it impossible.
    private static final double FEWEST_VOTES = 0.01;

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

    /// This one of the words beside what a sentence's models and its nearest phrases say.
    ///
    /// Signals meet in their log-odds, so that one opinion which is nearly sure is not outvoted by others that merely have a doubt. The shares
    /// were chosen on authors kept out of the fit.
    ///
    /// A message that is surely about something is less likely to be a sign of danger as well: figures of speech are where this tells most.
    Reading and(Reading sentence, Reading neighbours) {
        var ofBoth = intents.length == 0 ? intents : mixed(mixed(intents, sentence.intents, MODEL_ON_INTENTS), neighbours.intents, VOTE_ON_INTENTS);
        double aboutSomething = intents.length == 0 ? USUALLY_ABOUT : most(ofBoth);
        var together = new float[signals.length];
        for (int s = 0; s < together.length; s++) {
            double logOdds = Calibration.logOdds(signals[s])
                    + MODEL_ON_SIGNALS * Calibration.logOdds(sentence.signals[s])
                    + VOTE_ON_SIGNALS * Calibration.logOdds(Math.clamp(neighbours.signals[s], FEWEST_VOTES, 1 - FEWEST_VOTES));
            together[s] = (float) Calibration.probability(
                    logOdds / (1 + MODEL_ON_SIGNALS + VOTE_ON_SIGNALS) - SURELY_ABOUT * aboutSomething);
        }
        return new Reading(ofBoth, together, Bars.WORDS_AND_SENTENCE);
    }

    /// This one, moved towards another by that much.
    Reading mixed(Reading other, float intentShare, float signalShare) {
        return new Reading(
                mixed(intents, other.intents, intentShare), mixed(signals, other.signals, signalShare), scale);
    }

    private static float most(float[] numbers) {
        float most = 0;
        for (float number : numbers) {
            most = Math.max(most, number);
        }
        return most;
    }

    private static float[] mixed(float[] one, float[] other, float share) {
        var mixed = new float[one.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = one[i] + share * (other[i] - one[i]);
        }
        return mixed;
    }

    /// How many intents it speaks of; 0 for a reading of the signals alone.
    int intents() {
        return intents.length;
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
