package signpost.kb.understanding;

import java.util.List;
import java.util.stream.IntStream;

/// How likely each intent and each signal is, for one text.
final class Reading {
    private final float[] intents;
    private final float[] signals;

    Reading(float[] intents, float[] signals) {
        this.intents = intents;
        this.signals = signals;
    }

    /// This one, moved towards another by that much.
    Reading mixed(Reading other, float intentShare, float signalShare) {
        return new Reading(
                mixed(intents, other.intents, intentShare), mixed(signals, other.signals, signalShare));
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
        return Bars.calibrated(Lessons.SIGNALS.get(s), signals[s]);
    }

    /// The same before it is made to mean what it says.
    double signal(int s) {
        return signals[s];
    }

    /// The intents, the likeliest first.
    List<Integer> ranked() {
        return IntStream.range(0, intents.length)
                .boxed()
                .sorted((a, b) -> Float.compare(intents[b], intents[a]))
                .toList();
    }
}
