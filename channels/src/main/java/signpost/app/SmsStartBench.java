package signpost.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Starts the program as people do, waits until it says that it is ready, and sends one signed text.
final class SmsStartBench {
    private static final int STARTS = 7;
    private static final double BAR = 1.0;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Map<String, String> environment;
    private final CarrierTexts carrier = new CarrierTexts();

    SmsStartBench(Map<String, String> environment) {
        this.environment = environment;
    }

    /// Seconds of the first text after a start, and of the second.
    private record Start(double first, double second) {}

    void run(Terminal terminal) {
        var script = Installation.home()
                .map(home -> home.resolve("signpost"))
                .filter(Files::isExecutable)
                .orElseThrow(() -> new UsageException("This benchmark needs the folder of the project: start it with ./signpost."));
        try {
            var starts = new ArrayList<Start>();
            for (var start = 0; start < STARTS; start++) {
                starts.add(start(script));
            }
            say(starts, terminal);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(List<Start> starts, Terminal terminal) {
        var firsts = starts.stream().map(Start::first).toList();
        var worst = firsts.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        terminal.out().printf(
                "first webhook after a start: median %.3f s, worst %.3f s of %d, %s s; %.1f times the second one%n",
                Figures.median(firsts),
                worst,
                starts.size(),
                Figures.atMost(worst, BAR),
                Figures.median(starts.stream().map(start -> start.first() / start.second()).toList()));
        terminal.out().flush();
    }

    private Start start(Path script) throws IOException, InterruptedException {
        var port = freePort();
        var builder = new ProcessBuilder(script.toString(), "serve", "--port", Integer.toString(port));
        var settings = new HashMap<>(carrier.settings());
        settings.put("SIGNPOST_MANAGEMENT_PORT", Integer.toString(freePort()));
        builder.environment().putAll(environment);
        builder.environment().putAll(settings);
        builder.redirectOutput(new File("/dev/null")).redirectError(ProcessBuilder.Redirect.INHERIT);
        var process = builder.start();
        try {
            var server = "http://localhost:" + port;
            untilReady(process, server);
            return new Start(seconds(server, 0), seconds(server, 1));
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void untilReady(Process process, String server) throws InterruptedException {
        var until = System.nanoTime() + LONGEST.toNanos();
        while (!isReady(server)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new UsageException("The program did not start: see above.");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static boolean isReady(String server) throws InterruptedException {
        try (var client = client()) {
            var ready = HttpRequest.newBuilder(URI.create(server + "/readyz")).build();
            return client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// A carrier comes over a connection of its own.
    private double seconds(String server, int phone) throws IOException, InterruptedException {
        try (var client = client()) {
            var text = carrier.text(server, CarrierTexts.phone(phone), "who do i call in sevenoaks");
            var begun = System.nanoTime();
            var answer = client.send(text, HttpResponse.BodyHandlers.ofString());
            var seconds = (System.nanoTime() - begun) / 1e9;
            if (answer.statusCode() != 200 || !answer.body().contains("<Body>")) {
                throw new IllegalStateException("The text was not answered: status " + answer.statusCode());
            }
            return seconds;
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
