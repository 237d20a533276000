package signpost.app.reliability;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import signpost.app.load.Child;
import signpost.app.load.Failure;
import signpost.app.load.Kind;
import signpost.app.load.Load;
import signpost.app.load.Mix;
import signpost.app.load.Outcome;
import signpost.app.load.Pace;

/// REL-6: told to stop in the middle of load.
///
/// The client is what stands behind a proxy that keeps no connections: each request comes over one of its own. A connection that nobody takes was never a request: the
/// proxy asks the other node. One that is reset before the program has taken it is counted by itself. Everything else that is not a right answer is a failure.
final class Stop implements Row {
    private static final int CONNECTIONS = 64;
    private static final Duration BEFORE = Duration.ofMillis(700);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    @Override
    public String id() {
        return "REL-6";
    }

    @Override
    public String shows() {
        return "SIGTERM under load: requests that failed after somebody had taken them, how it ended, and whether it said so first";
    }

    /// One stop.
    ///
    /// @param failed    requests that were taken and not answered rightly
    /// @param reset     connections that the kernel had taken for the program and the program had not: its queue goes with the listening socket. There are none unless
    ///                  the machine is so busy that the program does not come to take them
    /// @param announced whether `/readyz` said 503 before the doors closed
    private record Stopped(long answered, long failed, long reset, String how, OptionalLong exit, boolean announced, Duration took) {}

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        var stops = new ArrayList<Stopped>();
        for (var i = 0; i < trial.extent().times(); i++) {
            stops.add(stopped(trial));
            trial.say().accept("  " + stops.getLast());
        }
        return List.of(
                Finding.atLeast("requests answered", stops.stream().mapToLong(Stopped::answered).sum(), stops.size()),
                Finding.exactly("requests that failed", stops.stream().mapToLong(Stopped::failed).sum(), 0),
                Finding.within("connections reset before they were taken", stops.stream().mapToDouble(Stopped::reset).sum(), 0),
                Finding.exactly("ends with another value than 0 or 143", stops.stream().filter(stop -> !isOrderly(stop.exit)).count(), 0),
                Finding.exactly("ends that were not announced", stops.stream().filter(stop -> !stop.announced).count(), 0),
                Finding.within("the slowest stop, s", stops.stream().mapToDouble(stop -> stop.took.toMillis() / 1e3).max().orElse(0), (double) LONGEST.toSeconds()));
    }

    private static boolean isOrderly(OptionalLong exit) {
        return exit.isPresent() && (exit.getAsLong() == 0 || exit.getAsLong() == 143);
    }

    private static Stopped stopped(Trial trial) throws IOException, InterruptedException {
        try (var node = Node.ready(trial, Map.of())) {
            Steady.warm(node, trial);
            var pace = new Pace.Open(trial.extent().rate(), CONNECTIONS);
            var traffic = new Traffic(node.child(), true).usual();
            var loading = CompletableFuture.supplyAsync(() -> load(node, pace, traffic));
            Thread.sleep(BEFORE);
            var begun = System.nanoTime();
            node.child().terminate();
            var announced = isAnnounced(node.child());
            var exit = node.child().exitValue(LONGEST);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            var all = loading.join().all();
            var refused = all.failures().getOrDefault(Failure.REFUSED, 0L);
            var reset = all.failures().getOrDefault(Failure.RESET, 0L);
            return new Stopped(all.answered(), all.failed() - refused - reset, reset, all.failures().toString(), exit, announced, took);
        }
    }

    private static boolean isAnnounced(Child child) throws InterruptedException {
        for (var answer = child.ask(Kind.get(child.at("/readyz"))); answer.isPresent(); answer = child.ask(Kind.get(child.at("/readyz")))) {
            if (answer.get().status() == 503) {
                return true;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return false;
    }

    private static Outcome load(Node node, Pace pace, Mix mix) {
        try {
            return Load.run(node.child().address(), pace, mix, Duration.ofSeconds(2));
        } catch (IOException broken) {
            throw new CompletionException(broken);
        }
    }
}
