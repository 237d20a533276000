package signpost.kb.understanding;

/// How likely each intent and each signal is, for one text.
final class Reading {
    private final float[] intents;
    private final float[] signals;

    Reading(float[] intents, float[] signals) {
        this.intents = intents;
        this.signals = signals;
    }

    /// In the order of [Learnt#intents]; all of them add up to 1.
    double intent(int i) {
        return intents[i];
    }

    /// In the order of [Lessons#SIGNALS]; not yet calibrated (see [Bars#calibrated]).
    double signal(int s) {
        return signals[s];
    }

    /// The intents, the likeliest first.
    java.util.List<Integer> ranked() {
        return java.util.stream.IntStream.range(0, intents.length)
                .boxed()
                .sorted((a, b) -> Float.compare(intents[b], intents[a]))
                .toList();
    }
}
