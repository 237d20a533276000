package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.List;
import signpost.kb.understanding.Ballot.Voter;
import signpost.kb.understanding.NearestPhrases.Near;

/// Lets the phrases that are most like a text vote on what it is; the likest counts most.
final class Votes {
    private static final int VOTERS = 30;
    private static final double SHARPNESS = 3;

    private final List<Example> examples;
    private final Ballot ballot;
    private final NearestPhrases nearest;

    /// @param vectors of the examples
    /// @param intents the class of each example, -1 for none
    Votes(List<Example> examples, List<SparseVector> vectors, List<Integer> intents, int width) {
        this(examples, intents, new NearestPhrases(vectors, width));
    }

    /// The same with phrases that lie near one another already.
    Votes(List<Example> examples, List<Integer> intents, NearestPhrases nearest) {
        this.examples = examples;
        this.ballot = Ballot.of(examples, intents);
        this.nearest = nearest;
    }

    NearestPhrases phrases() {
        return nearest;
    }

    /// What the phrases near one text say.
    ///
    /// @param classes of intents; 0 to ask about the signals alone
    Reading on(SparseVector vector, int classes) {
        var voters = new ArrayList<Voter>(VOTERS);
        for (Near near : nearest.nearest(vector, VOTERS)) {
            voters.add(new Voter(near.phrase(), Math.pow(near.likeness(), SHARPNESS)));
        }
        return ballot.count(voters, classes);
    }

    /// The phrases that are most like it, the likest first.
    List<Explanation.Near> nearest(SparseVector vector, int count) {
        return nearest.nearest(vector, count).stream()
                .map(near -> examples.get(near.phrase()).near(near.likeness()))
                .toList();
    }
}
