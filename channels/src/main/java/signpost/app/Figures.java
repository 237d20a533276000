package signpost.app;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/// How benchmarks print what they measured, and whether a bar is met.
final class Figures {
    /// Runnable programs for each processor, above which times say little.
    private static final double BUSY = 0.5;

    private Figures() {}

    /// The middle value; 0 of none.
    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    /// How a value stands to a bar that it has to reach.
    static String atLeast(double value, double bar) {
        return words(value >= bar, "at least", bar);
    }

    /// How a value stands to a bar that it may not pass.
    static String atMost(double value, double bar) {
        return words(value <= bar, "at most", bar);
    }

    private static String words(boolean met, String side, double bar) {
        return String.format(Locale.ROOT, "%s (%s %s)", met ? "met" : "NOT MET", side, bar == Math.rint(bar) ? Long.toString((long) bar) : Double.toString(bar));
    }

    /// Says so if other programs are using the machine.
    static void sayIfBusy(Terminal terminal) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var load = system.getSystemLoadAverage();
        if (load > BUSY * system.getAvailableProcessors()) {
            terminal.out().printf(
                    "This machine is busy: load %.1f on %d processors. Ratios hold better than times; for times, run it again alone.%n",
                    load, system.getAvailableProcessors());
        }
    }
}
