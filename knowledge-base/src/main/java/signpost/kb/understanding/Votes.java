package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.List;
import signpost.kb.understanding.NearestPhrases.Near;

/// Lets the phrases that are most like a text vote on what it is; the likest counts most.
final class Votes {
    private static final int VOTERS = 30;
    private static final double SHARPNESS = 3;

    private final List<Example> examples;
    private final List<Integer> intents;
    private final NearestPhrases nearest;

    /// @param vectors of the examples
    /// @param intents the class of each example, -1 for none
    Votes(List<Example> examples, List<SparseVector> vectors, List<Integer> intents, int width) {
        this.examples = examples;
        this.intents = intents;
        this.nearest = new NearestPhrases(vectors, width);
    }

    /// The same with phrases that lie near one another already.
    Votes(List<Example> examples, List<Integer> intents, NearestPhrases nearest) {
        this.examples = examples;
        this.intents = intents;
        this.nearest = nearest;
    }

    NearestPhrases phrases() {
        return nearest;
    }

    /// One who votes.
    private record Voter(int phrase, double power) {}

    /// What the phrases near one text say.
    ///
    /// @param classes of intents; 0 to ask about the signals alone
    Reading on(SparseVector vector, int classes) {
        var voters = new ArrayList<Voter>(VOTERS);
        for (Near near : nearest.nearest(vector, VOTERS)) {
            voters.add(new Voter(near.phrase(), Math.pow(near.likeness(), SHARPNESS)));
        }
        var signals = new float[Lessons.SIGNALS.size()];
        for (int s = 0; s < signals.length; s++) {
            signals[s] = onSignal(voters, s);
        }
        return new Reading(classes == 0 ? new float[0] : onIntents(voters, classes), signals);
    }

    /// The phrases that are most like it, the likest first.
    List<Explanation.Near> nearest(SparseVector vector, int count) {
        return nearest.nearest(vector, count).stream()
                .map(near -> examples.get(near.phrase()).near(near.likeness()))
                .toList();
    }

    private float[] onIntents(List<Voter> voters, int classes) {
        var votes = new float[classes];
        double all = 0;
        for (var voter : voters) {
            int intent = intents.get(voter.phrase());
            if (intent >= 0) {
                votes[intent] += (float) voter.power();
                all += voter.power();
            }
        }
        for (int c = 0; c < classes; c++) {
            votes[c] = all > 0 ? (float) (votes[c] / all) : 1f / classes;
        }
        return votes;
    }

    private float onSignal(List<Voter> voters, int s) {
        var signal = Lessons.SIGNALS.get(s);
        double raising = 0;
        double all = 0;
        for (var voter : voters) {
            var example = examples.get(voter.phrase());
            if (example.raises() == signal) {
                raising += voter.power();
                all += voter.power();
            } else if (Lessons.mustNotRaise(example, signal)) {
                all += voter.power();
            }
        }
        return all > 0 ? (float) (raising / all) : 0;
    }
}
