package signpost.app.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import signpost.kb.understanding.HeldOutMessage;

/// Lets contenders read the messages, and takes their times side by side.
final class Trial {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    /// So many tell the time; more would only take longer.
    private static final int MOST_TIMED = 200;

    private static final double MILLI = 1e6;

    private final List<HeldOutMessage> messages;

    Trial(List<HeldOutMessage> messages) {
        this.messages = List.copyOf(messages);
    }

    /// What a mode makes of every message, and what the program does then.
    List<Judged> judged(Mode mode) {
        return messages.stream()
                .map(m -> new Judged(new Scored(m, mode.scores(m.text())), mode.decide(m.text())))
                .toList();
    }

    /// What a contender makes of every message.
    List<Scored> scored(Contender contender) {
        return messages.stream().map(m -> new Scored(m, contender.scores(m.text()))).toList();
    }

    /// How long each piece of work takes on one message, over messages from the whole list. They take turns at every message, so that a busy machine slows all of them alike.
    List<Timing> times(List<Consumer<String>> works) {
        var timed = timed();
        var times = new double[works.size()][timed.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int m = 0; m < timed.size(); m++) {
                for (int w = 0; w < works.size(); w++) {
                    double time = time(works.get(w), timed.get(m));
                    if (round >= 0) {
                        times[w][m][round] = time;
                    }
                }
            }
        }
        return IntStream.range(0, works.size()).mapToObj(w -> Timing.of(medians(times[w]))).toList();
    }

    private List<String> timed() {
        int step = (messages.size() + MOST_TIMED - 1) / MOST_TIMED;
        return IntStream.range(0, messages.size())
                .filter(m -> m % step == 0)
                .mapToObj(m -> messages.get(m).text())
                .toList();
    }

    private static double time(Consumer<String> work, String text) {
        var begun = System.nanoTime();
        work.accept(text);
        return (System.nanoTime() - begun) / MILLI;
    }

    private static double[] medians(double[][] rounds) {
        return Arrays.stream(rounds)
                .mapToDouble(times -> Arrays.stream(times).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }
}
