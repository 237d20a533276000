package signpost.app;

import java.lang.management.ManagementFactory;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the text channel costs: a signed webhook beside the same turn on the web, the first webhook after a start, and segments.
final class SmsBench implements Bench {
    private static final String TURNS = "turns";
    private static final String STARTS = "starts";
    private static final String SEGMENTS = "segments";

    /// Runnable programs for each processor, above which times say little.
    private static final double BUSY = 0.5;

    private final Map<String, String> environment;
    private final InstantSource clock;

    SmsBench(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "texts: a signed webhook against the same turn on the web, the first one after a start, segments; one part with turns, starts or segments";
    }

    @Override
    public void run(Terminal terminal) {
        run(List.of(), terminal);
    }

    @Override
    public void run(List<String> options, Terminal terminal) {
        if (options.size() > 1 || !Set.of(TURNS, STARTS, SEGMENTS).containsAll(options)) {
            throw new UsageException("This benchmark takes turns, starts, segments, or nothing for all three.");
        }
        var all = options.isEmpty();
        if (all || options.contains(SEGMENTS)) {
            new SmsSegmentBench(environment, clock).run(terminal);
        }
        if (all || options.contains(TURNS)) {
            sayIfBusy(terminal);
            new SmsTurnBench(environment, clock).run(terminal);
        }
        if (all || options.contains(STARTS)) {
            sayIfBusy(terminal);
            new SmsStartBench(environment).run(terminal);
        }
    }

    private static void sayIfBusy(Terminal terminal) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var load = system.getSystemLoadAverage();
        if (load > BUSY * system.getAvailableProcessors()) {
            terminal.out().printf(
                    "This machine is busy: load %.1f on %d processors. Ratios hold better than times; for times, run it again alone.%n",
                    load, system.getAvailableProcessors());
        }
    }

    /// The middle value.
    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    /// How a bar that is not to be passed stands.
    static String verdict(double value, double bar) {
        return value <= bar ? "within the bar of " + bar : "OVER the bar of " + bar;
    }
}
