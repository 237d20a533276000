package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import signpost.kb.understanding.Ballot.Voter;
import signpost.kb.understanding.LinearModel.Kind;

/// What was learnt from the phrases about sentence vectors: one model for the intents, one for the signals, and the phrases themselves, of
/// which the nearest vote.
final class SentenceHeads {
    private static final int VOTERS = 30;
    private static final double SHARPNESS = 20;

    private final DenseModel intents;
    private final DenseModel signals;
    private final SentenceNeighbours neighbours;
    private final Ballot ballot;

    private SentenceHeads(DenseModel intents, DenseModel signals, SentenceNeighbours neighbours, Ballot ballot) {
        this.intents = intents;
        this.signals = signals;
        this.neighbours = neighbours;
        this.ballot = ballot;
    }

    /// @param vectors of the examples, in their order
    /// @param intents the ids of the intents, in the order of [Reading#intent]
    static SentenceHeads fit(List<Example> examples, List<float[]> vectors, List<String> intents) {
        var phrases = new int[intents.size()];
        var rights = Learnt.rights(examples, intents);
        rights.stream().filter(right -> right >= 0).forEach(right -> phrases[right]++);
        var balance = Lessons.signalBalance(examples);
        var ofIntents = new ArrayList<float[]>(rights.size());
        var onIntents = new ArrayList<Targets>(rights.size());
        var onSignals = new ArrayList<Targets>(rights.size());
        for (int i = 0; i < rights.size(); i++) {
            var example = examples.get(i);
            int right = rights.get(i);
            if (right >= 0) {
                ofIntents.add(vectors.get(i));
                onIntents.add(Targets.one(right, Lessons.intentWeight(phrases[right])));
            }
            onSignals.add(Targets.each(Lessons.signalTarget(example), Lessons.signalWeight(example, balance)));
        }
        return new SentenceHeads(
                DenseModel.fit(ofIntents, onIntents, intents.size(), Kind.ONE_OF),
                DenseModel.fit(vectors, onSignals, Lessons.SIGNALS.size(), Kind.ANY_OF),
                SentenceNeighbours.of(vectors),
                Ballot.of(examples, rights));
    }

    /// What the models say of a vector.
    Reading read(float[] vector) {
        return new Reading(intents.probabilities(vector), signals.probabilities(vector));
    }

    /// What the phrases nearest to it say.
    ///
    /// @param classes of intents; 0 to ask about the signals alone
    Reading vote(float[] vector, int classes) {
        var near = neighbours.nearest(vector, VOTERS);
        var voters = new ArrayList<Voter>(near.size());
        for (var one : near) {
            voters.add(new Voter(one.phrase(), Math.exp(SHARPNESS * (one.likeness() - near.getFirst().likeness()))));
        }
        return ballot.count(voters, classes);
    }

    int bytes() {
        return intents.bytes() + signals.bytes() + neighbours.bytes() + ballot.bytes();
    }

    void writeTo(ByteBuffer out) {
        intents.writeTo(out);
        signals.writeTo(out);
        neighbours.writeTo(out);
        ballot.writeTo(out);
    }

    static SentenceHeads readFrom(ByteBuffer in) {
        return new SentenceHeads(
                DenseModel.readFrom(in, Kind.ONE_OF),
                DenseModel.readFrom(in, Kind.ANY_OF),
                SentenceNeighbours.readFrom(in),
                Ballot.readFrom(in));
    }
}
