package signpost.app.reliability;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import signpost.app.load.Load;
import signpost.app.load.Outcome;
import signpost.app.load.Pace;

/// REL-3: three times as many people as the machine can answer. Whoever is in danger is answered all the same.
final class Overload implements Row {
    private static final int CONNECTIONS = 32;
    private static final int CROWD = 1_000;
    private static final double TIMES = 3;

    @Override
    public String id() {
        return "REL-3";
    }

    @Override
    public String shows() {
        return "three times the load that it can answer, with a sign of danger in every tenth turn of the web: who is answered, and how soon";
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        try (var node = Node.ready(trial, Map.of())) {
            Steady.warm(node, trial);
            var address = node.child().address();
            var traffic = new Traffic(node.child(), false);
            var length = shorter(trial.extent().load(), Duration.ofMinutes(1));
            var most = Load.run(address, new Pace.Closed(CONNECTIONS), traffic.crowd(), length.dividedBy(2)).all().perSecond();
            var outcome = Load.run(address, new Pace.Open(TIMES * most, CROWD), traffic.crowd(), length);
            trial.say().accept(Tallies.lines(outcome));
            var after = Load.run(address, new Pace.Open(trial.extent().rate(), CONNECTIONS), traffic.crowd(), length.dividedBy(4)).all();
            return findings(most, outcome, after.failed());
        }
    }

    private static List<Finding> findings(double most, Outcome outcome, long failedAfter) {
        var all = outcome.all();
        var danger = outcome.of(Traffic.DANGER);
        var odd = all.statuses().entrySet().stream()
                .filter(status -> status.getKey() != 200 && status.getKey() != 429 && status.getKey() != 503)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return List.of(
                Finding.told("a second, closed loop", "%.0f".formatted(most)),
                Finding.reaches("goodput, as a share of that", all.with(200) / all.seconds() / most, 0.8),
                Finding.exactly("answers that are neither right nor 429 nor 503", odd, 0),
                Finding.exactly("answers to danger that are not help", danger.answered() - danger.with(200), 0),
                Finding.told("danger that nobody answered", danger.failures().toString()),
                Finding.within("danger: p99, ms", danger.millis(0.99), 500),
                Finding.told("answered 429 or 503", Long.toString(all.with(429) + all.with(503))),
                Finding.told("failures of all kinds", all.failures().toString()),
                Finding.exactly("errors once it is over", failedAfter, 0));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
