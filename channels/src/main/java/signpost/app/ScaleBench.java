package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.ServiceQuery.Reach;
import signpost.core.directory.TaxonomyTerm;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentLoader;
import signpost.kb.index.BankHolidays;
import signpost.kb.index.LuceneServiceDirectory;

/// What ten and a hundred times as many services cost: search, memory, and the time from files to searchable.
final class ScaleBench implements Bench {
    private static final List<Integer> SIZES = List.of(200, 2_000, 20_000);
    private static final int WARM_UP = 5;
    private static final int WINDOWS = 15;
    private static final int QUERIES = 200;
    private static final int LIMIT = 4;
    private static final double MEGA = 1024 * 1024;
    private static final double MICRO = 1e3;
    private static final List<Double> BARS = List.of(1.0, 1.6, 4.0);

    private final Map<String, String> environment;
    private final InstantSource clock;

    ScaleBench(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /// One size, measured.
    ///
    /// @param read  seconds from files to records
    /// @param index seconds from records to searchable
    /// @param work  seconds of processor time for both, which a busy machine does not stretch
    /// @param heap  bytes that the records and their index hold
    private record Ready(int size, ServiceDirectory directory, double read, double index, double work, long heap) {}

    @Override
    public String about() {
        return "200, 2,000 and 20,000 made-up services: search time and memory as ratios to 200, and the time from files to searchable";
    }

    @Override
    public void run(Terminal terminal) {
        var real = Assembly.loader(AppConfig.read(environment)).loadUnchecked();
        // The first reading warms up what the others use.
        prepared(real, SIZES.getFirst());
        var ready = SIZES.stream().map(size -> prepared(real, size)).toList();
        var times = times(ready, queries(real, clock.instant()));
        for (var i = 0; i < ready.size(); i++) {
            print(ready.get(i), ready.getFirst(), times.get(i), times.getFirst(), terminal);
        }
        for (var i = 1; i < ready.size(); i++) {
            var ratio = times.get(i) / times.getFirst();
            terminal.out().printf(
                    "search among %d times the services: %.2f times the time, %s%n",
                    SIZES.get(i) / SIZES.getFirst(), ratio, Figures.atMost(ratio, BARS.get(i)));
        }
        terminal.out().printf("heap limit %.0f MB%n", Runtime.getRuntime().maxMemory() / MEGA);
    }

    private static void print(Ready made, Ready base, double time, double baseTime, Terminal terminal) {
        terminal.out().printf(
                "%,7d services: search %.1f us (%.1f times), memory %.1f MB (%.1f times), ready in %.2f s (files %.2f s, index %.2f s; processor %.2f s)%n",
                made.size(),
                time / MICRO,
                time / baseTime,
                made.heap() / MEGA,
                (double) made.heap() / base.heap(),
                made.read() + made.index(),
                made.read(),
                made.index(),
                made.work());
    }

    private static Ready prepared(ContentBundle real, int size) {
        try {
            var folder = Files.createTempDirectory("signpost-scale");
            try {
                ScaleFixture.write(folder, real, size);
                return prepared(folder, size);
            } finally {
                delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Ready prepared(Path folder, int size) {
        var before = heap();
        var worked = processorSeconds();
        var begun = System.nanoTime();
        var services = ContentLoader.folder(folder).loadUnchecked().services();
        var read = System.nanoTime();
        var directory = new LuceneServiceDirectory(services, BankHolidays.byRule());
        var indexed = System.nanoTime();
        return new Ready(size, directory, (read - begun) / 1e9, (indexed - read) / 1e9, processorSeconds() - worked, heap() - before);
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    private static long heap() {
        var runtime = Runtime.getRuntime();
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<ServiceQuery> queries(ContentBundle real, Instant now) {
        var random = new Random(1);
        var needs = real.taxonomy().stream().map(TaxonomyTerm::id).toList();
        var districts = List.of(District.values());
        var queries = new ArrayList<ServiceQuery>();
        for (var i = 0; i < QUERIES; i++) {
            var district = districts.get(random.nextInt(districts.size()));
            queries.add(new ServiceQuery(
                    needs.get(random.nextInt(needs.size())), Reach.in(district), Audience.PUBLIC, now, LIMIT));
        }
        return queries;
    }

    /// Nanoseconds for one search of each size, the medians of windows in which the sizes take turns.
    private static List<Double> times(List<Ready> ready, List<ServiceQuery> queries) {
        var windows = ready.stream().map(ignored -> new ArrayList<Double>()).toList();
        for (var window = 0; window < WARM_UP + WINDOWS; window++) {
            for (var i = 0; i < ready.size(); i++) {
                windows.get(i).add(time(ready.get(i).directory(), queries));
            }
        }
        return windows.stream().map(ScaleBench::median).toList();
    }

    private static double median(List<Double> windows) {
        var warm = windows.stream().skip(WARM_UP).sorted().toList();
        return warm.get(warm.size() / 2);
    }

    private static double time(ServiceDirectory directory, List<ServiceQuery> queries) {
        var begun = System.nanoTime();
        var found = 0;
        for (var query : queries) {
            found += directory.find(query).size();
        }
        if (found == 0) {
            throw new IllegalStateException("Nothing was found");
        }
        return (System.nanoTime() - begun) / (double) queries.size();
    }
}
