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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import signpost.channels.http.Json;
import signpost.channels.http.SecretKey;
import signpost.channels.sms.SenderPseudonym;

/// The same first turn by signed webhook and by `POST /api/chat/turns`, one after the other, in one program.
final class SmsTurnBench {
    private static final double BAR = 1.3;
    private static final int WARM_UP = 3;
    private static final int WINDOWS = 9;

    /// Of each kind, by each way in, in one window: no phone writes twice in it.
    private static final int TURNS = 20;

    private static final Map<String, String> SAID = new TreeMap<>(Map.of(
            "who to call", "who do i call in sevenoaks",
            "danger", "he is smashing the door in",
            "a word explained", "what does MARAC mean",
            "the menu", "menu",
            "not understood", "purple monday seven",
            "several needs", "my ex keeps following me and i need somewhere to live in maidstone"));

    private final Map<String, String> environment;
    private final InstantSource clock;
    private final CarrierTexts carrier = new CarrierTexts();
    private final String key = UUID.randomUUID().toString();

    SmsTurnBench(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    void run(Terminal terminal) {
        var settings = new HashMap<>(environment);
        settings.putAll(carrier.settings());
        settings.put("SIGNPOST_PSEUDONYM_KEY", key);
        var assembly = Assembly.of(AppConfig.read(settings), clock);
        assembly.model().await();
        var server = assembly.server(new Assembly.Serving("localhost", 0, false, false)).start();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            compare(new Side(client, "http://localhost:" + server.port()), assembly, terminal);
        } finally {
            server.stop(Duration.ZERO);
        }
    }

    /// The program as its users reach it.
    private record Side(HttpClient client, String server) {}

    /// Nanoseconds of both ways in.
    private record Times(long text, long web) {
        double ratio() {
            return (double) text / web;
        }

        Times plus(Times other) {
            return new Times(text + other.text, web + other.web);
        }
    }

    private void compare(Side side, Assembly assembly, Terminal terminal) {
        var byKind = new TreeMap<String, List<Times>>();
        var whole = new ArrayList<Double>();
        for (var window = 0; window < WARM_UP + WINDOWS; window++) {
            forgetAll(assembly);
            var sum = new Times(0, 0);
            var first = 0;
            for (var kind : SAID.entrySet()) {
                var times = window(side, kind.getValue(), first);
                first += TURNS;
                sum = sum.plus(times);
                if (window >= WARM_UP) {
                    byKind.computeIfAbsent(kind.getKey(), name -> new ArrayList<>()).add(times);
                }
            }
            if (window >= WARM_UP) {
                whole.add(sum.ratio());
            }
        }
        byKind.forEach((kind, times) -> terminal.out().printf(
                "%-17s webhook : web %.2f (webhook %.2f ms)%n",
                kind,
                Figures.median(times.stream().map(Times::ratio).toList()),
                Figures.median(times.stream().map(t -> t.text() / 1e6 / TURNS).toList())));
        var ratio = Figures.median(whole);
        terminal.out().printf(
                "%-17s webhook : web %.2f, %s; median of %d windows of %d turns a kind and way%n",
                "together", ratio, Figures.atMost(ratio, BAR), WINDOWS, TURNS);
        terminal.out().flush();
    }

    /// Every phone is new again.
    private void forgetAll(Assembly assembly) {
        var pseudonym = new SenderPseudonym(SecretKey.of(key));
        for (var phone = 0; phone < CarrierTexts.PHONES; phone++) {
            assembly.talk().forget(pseudonym.of(CarrierTexts.phone(phone)));
        }
    }

    private Times window(Side side, String words, int firstPhone) {
        var times = new Times(0, 0);
        for (var turn = 0; turn < TURNS; turn++) {
            var text = carrier.text(side.server(), CarrierTexts.phone(firstPhone + turn), words);
            var web = web(side.server(), words);
            var textFirst = turn % 2 == 0;
            var before = textFirst ? time(side, text, "<Body>") : 0;
            var middle = time(side, web, "\"messages\":[{");
            times = times.plus(new Times(textFirst ? before : time(side, text, "<Body>"), middle));
        }
        return times;
    }

    private static HttpRequest web(String server, String words) {
        return HttpRequest.newBuilder(URI.create(server + "/api/chat/turns"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(Map.of("text", words))))
                .build();
    }

    private static long time(Side side, HttpRequest request, String holds) {
        try {
            var begun = System.nanoTime();
            var answer = side.client().send(request, HttpResponse.BodyHandlers.ofString());
            var nanos = System.nanoTime() - begun;
            if (answer.statusCode() != 200 || !answer.body().contains(holds)) {
                throw new IllegalStateException("A turn was not answered: status " + answer.statusCode());
            }
            return nanos;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
