package signpost.app.reliability;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import signpost.app.load.Load;
import signpost.app.load.Pace;

/// REL-1: a day that is fifty times as busy as the busiest hour of England.
final class Steady implements Row {
    private static final int CONNECTIONS = 64;
    private static final Duration WARM_UP = Duration.ofSeconds(6);

    @Override
    public String id() {
        return "REL-1";
    }

    @Override
    public String shows() {
        return "steady load: 70 % turns of the web, a quarter of those free text, 20 % signed texts, 10 % questions of other programs";
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        try (var node = Node.ready(trial, Map.of())) {
            warm(node, trial);
            var pace = new Pace.Open(trial.extent().rate(), CONNECTIONS);
            var outcome = Load.run(node.child().address(), pace, new Traffic(node.child(), false).usual(), trial.extent().load());
            trial.say().accept(Tallies.lines(outcome));
            var all = outcome.all();
            return List.of(
                    Finding.told("answered", "%d in %.0f s".formatted(all.answered(), all.seconds())),
                    Finding.exactly("errors", all.failed(), 0),
                    Finding.exactly("turns that broke", node.metric("signpost_turn_failures_total"), 0),
                    Finding.told("p50, ms", "%.1f".formatted(all.millis(0.5))),
                    Finding.within("p99, ms", all.millis(0.99), 250),
                    Finding.within("p99.9, ms", all.millis(0.999), 1_000));
        }
    }

    /// Lets the model wake and the JVM compile what everybody uses; a minute of people would do the same.
    static void warm(Node node, Trial trial) throws IOException, InterruptedException {
        if (!trial.isShort()) {
            node.child().awaitWarm(Trial.LONGEST_START);
        }
        Load.run(node.child().address(), new Pace.Open(trial.extent().rate(), 8), new Traffic(node.child(), false).usual(), trial.isShort() ? Duration.ofMillis(500) : WARM_UP);
    }
}
