package signpost.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `rehearse`: starts everything on a free port of this machine, asks it a few things, and ends.
///
/// The build runs it once, so that the JVM can keep what it learnt and start faster. It is not for people, and speaks to nobody but itself. It
/// prints what `/readyz` said, from which the packaging learns the revision of the content.
final class RehearseCommand implements Command {
    private static final String HOST = "127.0.0.1";
    private static final List<String> ASKED =
            List.of("who do i call in sevenoaks", "what does MARAC mean", "he is smashing the door in", "high risk, TN13 1AA");

    private final InstantSource clock;

    RehearseCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        Arguments.read(args, Set.of(), Set.of()).noWords();
        var assembly = Assembly.of(AppConfig.read(Map.of()), clock);
        var server = assembly.server(new Assembly.Serving(HOST, 0, true, false)).start();
        try (var client = HttpClient.newHttpClient()) {
            var base = "http://" + HOST + ":" + server.port();
            for (var page : List.of("/", "/chat", "/professionals", "/widget/signpost-chat.js")) {
                send(client, HttpRequest.newBuilder(URI.create(base + page)));
            }
            terminal.out().println(send(client, HttpRequest.newBuilder(URI.create(base + "/readyz"))));
            for (var text : ASKED) {
                send(
                        client,
                        HttpRequest.newBuilder(URI.create(base + "/api/chat/turns"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"session\":null,\"text\":\"" + text + "\"}")));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            server.stop(Duration.ZERO);
        }
        return 0;
    }

    private static String send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }
}
