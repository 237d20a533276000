package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import signpost.kb.content.ContentFiles;

/// Three hundred reloads of the whole content from a folder, with people talking over HTTP all the while (REL-9).
final class ReloadBench implements Bench {
    private static final int ROUNDS = 10;
    private static final int RELOADS_A_ROUND = 30;
    private static final int PEOPLE = 4;
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TURNS = Duration.ofMillis(40);
    private static final List<String> SAID =
            List.of("who do i call in sevenoaks", "i need help at home", "what does MARAC mean", "i live in margate", "menu");

    private final InstantSource clock;

    ReloadBench(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String about() {
        return ROUNDS * RELOADS_A_ROUND + " reloads under load: errors, and the time of a turn meanwhile against quiet minutes";
    }

    /// What the people met in one stretch.
    ///
    /// @param nanos  of each turn
    /// @param errors answers that were not 200
    private record Met(List<Long> nanos, int errors) {
        Met {
            nanos = List.copyOf(nanos);
        }
    }

    @Override
    public void run(Terminal terminal) {
        var folder = folder();
        try {
            var config = AppConfig.read(Map.of("SIGNPOST_CONTENT", folder.toString()));
            var assembly = Assembly.of(config, clock);
            var server = assembly.server(new Assembly.Serving("localhost", 0, false, false)).start();
            try (var client = HttpClient.newHttpClient()) {
                measure(assembly, new People(client, server.port()), folder, terminal);
            } finally {
                server.stop(Duration.ZERO);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            remove(folder);
        }
    }

    private static void measure(Assembly assembly, People people, Path folder, Terminal terminal)
            throws IOException, InterruptedException {
        var quiet = new ArrayList<Met>();
        var busy = new ArrayList<Met>();
        var reloads = new ArrayList<Long>();
        var old = new ArrayList<WeakReference<Generation>>();
        people.talkWhile(() -> Thread.sleep(QUIET));
        for (var round = 0; round < ROUNDS; round++) {
            quiet.add(people.talkWhile(() -> Thread.sleep(QUIET)));
            var number = round;
            busy.add(people.talkWhile(() -> {
                for (var i = 0; i < RELOADS_A_ROUND; i++) {
                    old.add(new WeakReference<>(assembly.content().get()));
                    Files.writeString(folder.resolve("README.md"), "reload " + number + "." + i, StandardCharsets.UTF_8);
                    var begun = System.nanoTime();
                    assembly.content().look();
                    assembly.content().look();
                    reloads.add(System.nanoTime() - begun);
                }
            }));
            terminal.out().printf(
                    "round %d of %d: %d reloads so far, a turn takes %.2f of its quiet time at 50 %%, %.2f at 99 %%%n",
                    round + 1,
                    ROUNDS,
                    reloads.size(),
                    at(all(busy), 0.5) / at(all(quiet), 0.5),
                    at(all(busy), 0.99) / at(all(quiet), 0.99));
        }
        System.gc();
        var alive = 1 + old.stream().filter(generation -> !generation.refersTo(null)).count();
        var taken = assembly.counters().print().lines()
                .filter(line -> line.matches("signpost_(content_reloads|turn_failures|http_failures)_total.*"))
                .toList();
        terminal.out().printf(
                "counted: %s; a reload: median %.0f ms, slowest %.0f ms; generations alive at the end: %d%n",
                taken, at(reloads, 0.5), at(reloads, 1), alive);
        say("quiet", quiet, terminal);
        say("reloading", busy, terminal);
        for (var share : List.of(0.5, 0.95, 0.99)) {
            terminal.out().printf(
                    "time of a turn, reloading : quiet, at %.0f %%: %.2f%n",
                    100 * share, at(all(busy), share) / at(all(quiet), share));
        }
    }

    private static List<Long> all(List<Met> met) {
        return met.stream().flatMap(m -> m.nanos().stream()).toList();
    }

    private static void say(String when, List<Met> met, Terminal terminal) {
        var nanos = all(met);
        terminal.out().printf(
                "%s: %d turns, %d errors, median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms%n",
                when,
                nanos.size(),
                met.stream().mapToInt(Met::errors).sum(),
                at(nanos, 0.5),
                at(nanos, 0.95),
                at(nanos, 0.99));
    }

    /// The time, in milliseconds, that a share of all stays within.
    private static double at(List<Long> nanos, double share) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1e6;
    }

    /// What goes on while people talk.
    private interface Meanwhile {
        void happens() throws IOException, InterruptedException;
    }

    /// People who take turns at a steady pace.
    private record People(HttpClient client, int port) {

        Met talkWhile(Meanwhile something) throws IOException, InterruptedException {
            var done = new AtomicBoolean();
            try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
                var talks = new ArrayList<Future<Met>>();
                for (var i = 0; i < PEOPLE; i++) {
                    talks.add(threads.submit(() -> talk(done)));
                }
                try {
                    something.happens();
                } finally {
                    done.set(true);
                }
                var nanos = new ArrayList<Long>();
                var errors = 0;
                for (var talk : talks) {
                    nanos.addAll(talk.get().nanos());
                    errors += talk.get().errors();
                }
                return new Met(nanos, errors);
            } catch (ExecutionException broken) {
                throw new IllegalStateException(broken.getCause());
            }
        }

        private Met talk(AtomicBoolean done) throws IOException, InterruptedException {
            var nanos = new ArrayList<Long>();
            var errors = 0;
            for (var turn = 0; !done.get(); turn++) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/chat/turns"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + SAID.get(turn % SAID.size()) + "\"}"))
                        .build();
                var begun = System.nanoTime();
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                nanos.add(System.nanoTime() - begun);
                errors += answer.statusCode() == 200 ? 0 : 1;
                Thread.sleep(BETWEEN_TURNS);
            }
            return new Met(nanos, errors);
        }
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("signpost-reload");
            var files = ContentFiles.embedded();
            for (var name : files.names()) {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.write(folder.resolve(name), files.bytes(name));
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
