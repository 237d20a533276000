package signpost.app.reliability;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import signpost.app.load.Load;
import signpost.app.load.Mix;
import signpost.app.load.Outcome;
import signpost.app.load.Pace;

/// REL-2: as many turns as the machine can do, beside the same server's fixed answer.
final class Saturation implements Row {
    private static final int CONNECTIONS = 32;
    private static final int WINDOWS = 5;

    @Override
    public String id() {
        return "REL-2";
    }

    @Override
    public String shows() {
        return "as many requests as it can answer: turns with known phrases, the usual mix, and a fixed answer, in windows one after the other";
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        try (var node = Node.ready(trial, Map.of())) {
            Steady.warm(node, trial);
            var traffic = new Traffic(node.child(), false);
            var window = trial.extent().load().dividedBy(3 * WINDOWS);
            var turns = 0.0;
            var mixed = 0.0;
            var fixed = 0.0;
            var failed = 0L;
            for (var i = 0; i < WINDOWS; i++) {
                var turn = most(node, Mix.of(traffic.web()), window);
                var mix = most(node, traffic.usual(), window);
                turns = Math.max(turns, turn.all().perSecond());
                mixed = Math.max(mixed, mix.all().perSecond());
                fixed = Math.max(fixed, most(node, Mix.of(traffic.health()), window).all().perSecond());
                failed += turn.all().failed() + mix.all().failed();
            }
            return List.of(
                    Finding.exactly("errors", failed, 0),
                    Finding.reaches("turns a second, or half of the fixed answers", Math.max(turns / 1_000, turns / (fixed / 2)), 1),
                    Finding.told("turns a second", "%.0f".formatted(turns)),
                    Finding.told("requests of the mix a second", "%.0f".formatted(mixed)),
                    Finding.told("fixed answers a second", "%.0f".formatted(fixed)));
        }
    }

    private static Outcome most(Node node, Mix mix, Duration window) throws IOException {
        return Load.run(node.child().address(), new Pace.Closed(CONNECTIONS), mix, window);
    }
}
