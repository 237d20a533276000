package signpost.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import signpost.app.load.Child;
import signpost.app.load.Program;

/// From the start of the process until it is ready, and until the sentence model helps; with and without what the JVM learnt at the build.
final class StartBench implements Bench {
    private static final String CACHE = "-XX:AOTCache=";
    private static final double BAR = 0.6;
    private static final int STARTS = 7;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Map<String, String> environment;

    StartBench(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String about() {
        return "from start to ready and to a warm model, with and without the AOT cache, starts that take turns";
    }

    /// Seconds.
    ///
    /// @param work of the processors until the model was warm
    private record Start(double ready, double warm, double work) {}

    @Override
    public void run(Terminal terminal) {
        var with = Program.running();
        if (with.flags(CACHE).isEmpty()) {
            throw new UsageException("This benchmark needs the AOT cache: start it with ./signpost.");
        }
        Figures.sayIfBusy(terminal);
        var without = with.without(CACHE);
        var quick = new ArrayList<Start>();
        var plain = new ArrayList<Start>();
        try {
            start(with); // reads the files into the memory of the system
            for (var start = 0; start < STARTS; start++) {
                quick.add(start(with));
                plain.add(start(without));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return;
        }
        print("with the AOT cache", quick, terminal);
        print("without it", plain, terminal);
        var ratio = Figures.median(quick.stream().map(Start::ready).toList()) / Figures.median(plain.stream().map(Start::ready).toList());
        terminal.out().printf("ready with the cache: without it %.2f, %s; medians of %d starts each%n", ratio, Figures.atMost(ratio, BAR), STARTS);
        terminal.out().flush();
    }

    private Start start(Program program) throws InterruptedException {
        try (var child = Child.start(program, List.of("serve"), environment)) {
            var ready = child.awaitReady(LONGEST);
            var warm = Installation.model().isPresent() ? child.awaitWarm(LONGEST) : ready;
            return new Start(seconds(ready), seconds(warm), seconds(child.processorTime()));
        }
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static void print(String name, List<Start> starts, Terminal terminal) {
        var ready = starts.stream().mapToDouble(Start::ready).summaryStatistics();
        terminal.out().printf(
                "%-20s ready %.2f s (%.2f to %.2f), model warm %.2f s, processor %.2f s%n",
                name, Figures.median(starts.stream().map(Start::ready).toList()), ready.getMin(), ready.getMax(),
                Figures.median(starts.stream().map(Start::warm).toList()), Figures.median(starts.stream().map(Start::work).toList()));
    }
}
