package signpost.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import signpost.core.directory.Schedule;

/// A full content check against plain reading of the same files.
final class ContentBench implements Bench {
    private static final Duration AIM = Duration.ofSeconds(5);
    private static final int WINDOWS = 5;
    private static final double SECOND = 1e9;

    private final Map<String, String> environment;
    private final InstantSource clock;

    ContentBench(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "a full content check: the time of the first one and its parts, and how many times that of reading the files";
    }

    /// Seconds of one round.
    ///
    /// @param bytes  reading the files
    /// @param unchecked reading them and making the bundle, without schemas and rules
    /// @param check  the full check
    private record Round(double bytes, double unchecked, double check) {}

    @Override
    public void run(Terminal terminal) {
        var config = AppConfig.read(environment);
        var today = clock.instant().atZone(Schedule.UK).toLocalDate();
        // As an editor meets it: the first check of a program that has only started.
        var first = seconds(() -> Assembly.loader(config).check(today, false));
        var rounds = new ArrayList<Round>();
        for (var window = 0; window < WINDOWS; window++) {
            var bytes = seconds(() -> Assembly.loader(config));
            var unchecked = seconds(() -> Assembly.loader(config).loadUnchecked());
            var check = seconds(() -> Assembly.loader(config).check(today, false));
            rounds.add(new Round(bytes, unchecked, check));
        }
        print(first, rounds, terminal);
    }

    private static void print(double first, List<Round> rounds, Terminal terminal) {
        var bytes = median(rounds.stream().map(Round::bytes).toList());
        var unchecked = median(rounds.stream().map(Round::unchecked).toList());
        var check = median(rounds.stream().map(Round::check).toList());
        terminal.out().printf("first check %.2f s (aim %d s)%n", first, AIM.toSeconds());
        terminal.out().printf(
                "again %.2f s: files %.3f s, YAML and records %.2f s, schemas and rules %.2f s; %.0f times reading the files, %.1f times loading them%n",
                check, bytes, unchecked - bytes, check - unchecked, check / bytes, check / unchecked);
    }

    private static double seconds(java.util.function.Supplier<?> work) {
        var begun = System.nanoTime();
        if (work.get() == null) {
            throw new IllegalStateException("Nothing came of it");
        }
        return (System.nanoTime() - begun) / SECOND;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
