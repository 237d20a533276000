package signpost.kb.understanding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.core.message.Signal;

/// What each example teaches about the signals and the intents, and how much it counts.
final class Lessons {
    static final List<Signal> SIGNALS =
            Arrays.stream(Signal.values()).filter(s -> s != Signal.NONE).toList();

    private static final float NEAR_MISS = 2;
    private static final double USUAL_PHRASES = 60;

    /// One message may well be about several of these, and its file names only one.
    private static final Set<Signal> MAY_COINCIDE =
            EnumSet.of(Signal.IMMEDIATE_DANGER, Signal.SUICIDE, Signal.SERIOUS_HARM, Signal.CHILD_AT_RISK);

    /// Subjects of which many phrases would rightly raise the signal, so that they teach neither for nor against it.
    private static final Map<Signal, Set<String>> OVERLAPS = Map.of(
            Signal.CHILD_AT_RISK,
            Set.of(
                    "child-self", "child-concern", "child-concern-professional", "exploitation", "fgm", "forced-marriage",
                    "radicalisation", "staff-conduct"),
            Signal.SERIOUS_HARM,
            Set.of(
                    "da-disclosure", "stalking", "sexual-assault", "honour-based-abuse", "forced-marriage", "child-self",
                    "child-concern-professional", "worried-about-other", "referral", "older", "men", "lgbt", "disabled",
                    "parent-harmed-by-child", "no-recourse"));

    private Lessons() {}

    /// Whether a phrase says for sure that the signal must stay silent.
    static boolean mustNotRaise(Example example, Signal signal) {
        if (example.raises() != null) {
            return example.raises() != signal
                    && !(MAY_COINCIDE.contains(example.raises()) && MAY_COINCIDE.contains(signal));
        }
        return example.nearly() == signal || !overlaps(example, signal);
    }

    static boolean overlaps(Example example, Signal signal) {
        return example.intent() != null
                && example.nearly() != signal
                && OVERLAPS.getOrDefault(signal, Set.of()).contains(example.intent());
    }

    /// For every signal: 1 if the phrase raises it.
    static float[] signalTarget(Example example) {
        var target = new float[SIGNALS.size()];
        for (int s = 0; s < target.length; s++) {
            target[s] = example.raises() == SIGNALS.get(s) ? 1 : 0;
        }
        return target;
    }

    /// For every signal: how much the phrase counts; 0 if it says nothing about it.
    static float[] signalWeight(Example example, float[] balance) {
        var weight = new float[SIGNALS.size()];
        for (int s = 0; s < weight.length; s++) {
            weight[s] = weight(example, SIGNALS.get(s), balance[s]);
        }
        return weight;
    }

    private static float weight(Example example, Signal signal, float balance) {
        if (example.raises() == signal) {
            return balance;
        }
        if (!mustNotRaise(example, signal)) {
            return 0;
        }
        return example.nearly() == signal ? NEAR_MISS : 1;
    }

    /// How much more a phrase that raises a signal counts than one that does not.
    static float[] signalBalance(List<Example> examples) {
        var balance = new float[SIGNALS.size()];
        for (int s = 0; s < balance.length; s++) {
            var signal = SIGNALS.get(s);
            long raising = examples.stream().filter(e -> e.raises() == signal).count();
            balance[s] = raising == 0 ? 0 : (float) Math.sqrt((double) examples.size() / raising);
        }
        return balance;
    }

    /// How much a phrase of an intent with that many phrases counts.
    static float intentWeight(long phrases) {
        return (float) Math.sqrt(USUAL_PHRASES / phrases);
    }
}
