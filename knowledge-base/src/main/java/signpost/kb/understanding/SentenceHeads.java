package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import signpost.kb.understanding.LinearModel.Kind;

/// What was learnt from the phrases about sentence vectors: one model for the intents, one for the signals.
final class SentenceHeads {
    private final DenseModel intents;
    private final DenseModel signals;

    private SentenceHeads(DenseModel intents, DenseModel signals) {
        this.intents = intents;
        this.signals = signals;
    }

    /// @param vectors of the examples, in their order
    /// @param intents the ids of the intents, in the order of [Reading#intent]
    static SentenceHeads fit(List<Example> examples, List<float[]> vectors, List<String> intents) {
        var phrases = new int[intents.size()];
        var rights = examples.stream().mapToInt(e -> e.intent() == null ? -1 : intents.indexOf(e.intent())).toArray();
        for (int right : rights) {
            if (right >= 0) {
                phrases[right]++;
            }
        }
        var balance = Lessons.signalBalance(examples);
        var ofIntents = new ArrayList<float[]>(rights.length);
        var onIntents = new ArrayList<Targets>(rights.length);
        var onSignals = new ArrayList<Targets>(rights.length);
        for (int i = 0; i < rights.length; i++) {
            var example = examples.get(i);
            if (rights[i] >= 0) {
                ofIntents.add(vectors.get(i));
                onIntents.add(Targets.one(rights[i], Lessons.intentWeight(phrases[rights[i]])));
            }
            onSignals.add(Targets.each(Lessons.signalTarget(example), Lessons.signalWeight(example, balance)));
        }
        return new SentenceHeads(
                DenseModel.fit(ofIntents, onIntents, intents.size(), Kind.ONE_OF),
                DenseModel.fit(vectors, onSignals, Lessons.SIGNALS.size(), Kind.ANY_OF));
    }

    Reading read(float[] vector) {
        return new Reading(intents.probabilities(vector), signals.probabilities(vector));
    }

    int bytes() {
        return intents.bytes() + signals.bytes();
    }

    void writeTo(ByteBuffer out) {
        intents.writeTo(out);
        signals.writeTo(out);
    }

    static SentenceHeads readFrom(ByteBuffer in) {
        return new SentenceHeads(DenseModel.readFrom(in, Kind.ONE_OF), DenseModel.readFrom(in, Kind.ANY_OF));
    }
}
