package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.util.List;

/// What each phrase would vote for, and how votes are counted.
final class Ballot {

    /// A phrase that is near a text.
    ///
    /// @param power how much its vote counts
    record Voter(int phrase, double power) {}

    private static final int NONE = -1;

    /// For each phrase: its intent, the signal it raises (either may be none), and a bit for each signal that it says must be silent.
    private final int[] intents;

    private final int[] raises;
    private final int[] silent;

    private Ballot(int[] intents, int[] raises, int[] silent) {
        this.intents = intents;
        this.raises = raises;
        this.silent = silent;
    }

    /// @param intents the class of each example, -1 for none
    static Ballot of(List<Example> examples, List<Integer> intents) {
        return new Ballot(
                intents.stream().mapToInt(i -> i).toArray(),
                examples.stream().mapToInt(e -> Lessons.SIGNALS.indexOf(e.raises())).toArray(),
                examples.stream().mapToInt(Ballot::silent).toArray());
    }

    private static int silent(Example example) {
        int bits = 0;
        for (int s = 0; s < Lessons.SIGNALS.size(); s++) {
            bits |= Lessons.mustNotRaise(example, Lessons.SIGNALS.get(s)) ? 1 << s : 0;
        }
        return bits;
    }

    /// @param classes of intents; 0 to count the signals alone
    Reading count(List<Voter> voters, int classes) {
        var signals = new float[Lessons.SIGNALS.size()];
        for (int s = 0; s < signals.length; s++) {
            signals[s] = onSignal(voters, s);
        }
        return new Reading(classes == 0 ? new float[0] : onIntents(voters, classes), signals);
    }

    private float[] onIntents(List<Voter> voters, int classes) {
        var votes = new float[classes];
        double all = 0;
        for (var voter : voters) {
            int intent = intents[voter.phrase()];
            if (intent != NONE) {
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
        double raising = 0;
        double all = 0;
        for (var voter : voters) {
            boolean raised = raises[voter.phrase()] == s;
            raising += raised ? voter.power() : 0;
            all += raised || (silent[voter.phrase()] & 1 << s) != 0 ? voter.power() : 0;
        }
        return all > 0 ? (float) (raising / all) : 0;
    }

    int bytes() {
        return Integer.BYTES * (1 + 3 * intents.length);
    }

    void writeTo(ByteBuffer out) {
        out.putInt(intents.length);
        Numbers.put(out, intents);
        Numbers.put(out, raises);
        Numbers.put(out, silent);
    }

    static Ballot readFrom(ByteBuffer in) {
        int size = in.getInt();
        var ballot = new Ballot(new int[size], new int[size], new int[size]);
        Numbers.get(in, ballot.intents);
        Numbers.get(in, ballot.raises);
        Numbers.get(in, ballot.silent);
        return ballot;
    }
}
