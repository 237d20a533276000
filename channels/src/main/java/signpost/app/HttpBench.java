package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A chat turn against a fixed answer.
final class HttpBench implements Bench {
    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final int WARM_UP = 3;
    private static final int WINDOWS = 7;

    private final Map<String, String> environment;
    private final InstantSource clock;

    HttpBench(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "a chat turn against a fixed answer, both over HTTP: the share of its speed, median of interleaved windows";
    }

    @Override
    public void run(Terminal terminal) {
        var assembly = Assembly.of(AppConfig.read(environment), clock);
        var server = assembly.server(new Assembly.Serving("localhost", 0, false, false)).start();
        try {
            var origin = "http://localhost:" + server.port();
            var fixed = HttpRequest.newBuilder(URI.create(origin + "/healthz")).build();
            var turn = HttpRequest.newBuilder(URI.create(origin + "/api/chat/turns"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"who do i call in sevenoaks\"}"))
                    .build();
            compare(fixed, turn, terminal);
        } finally {
            server.stop(Duration.ZERO);
        }
    }

    private void compare(HttpRequest fixed, HttpRequest turn, Terminal terminal) {
        var fixedRates = new ArrayList<Double>();
        var turnRates = new ArrayList<Double>();
        try (var client = HttpClient.newHttpClient()) {
            for (var window = 0; window < WARM_UP + WINDOWS; window++) {
                var fixedRate = rate(client, fixed);
                var turnRate = rate(client, turn);
                if (window >= WARM_UP) {
                    fixedRates.add(fixedRate);
                    turnRates.add(turnRate);
                }
            }
        }
        terminal.out().printf(
                "fixed answer %.0f/s, chat turn %.0f/s: %.0f %%%n",
                median(fixedRates), median(turnRates), 100 * median(turnRates) / median(fixedRates));
    }

    /// Requests a second, one after the other.
    private static double rate(HttpClient client, HttpRequest request) {
        var begun = System.nanoTime();
        var done = 0;
        while (System.nanoTime() - begun < WINDOW.toNanos()) {
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
                done++;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return 0;
            }
        }
        return done / ((System.nanoTime() - begun) / 1e9);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }
}
