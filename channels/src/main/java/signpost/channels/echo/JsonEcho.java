package signpost.channels.echo;

import io.javalin.config.RoutesConfig;
import java.util.Collections;
import java.util.List;
import signpost.channels.http.Json;
import signpost.channels.http.RequestBody;
import signpost.channels.http.RouteGroup;

/// Reads a body like that of a turn, as strictly, and sends its words back as often as makes an answer of usual size. On a server of our own with
/// its filters and limits, it is what a turn would cost if nothing were thought about.
///
/// @param times how often the words stand in the answer
public record JsonEcho(int times) implements RouteGroup {
    /// Where it answers.
    public static final String PATH = "/echo";

    /// What it reads.
    record Said(String session, String text) {}

    /// One message of its answer.
    record Text(String type, String text) {}

    /// What it writes.
    record Answer(String session, List<Text> messages) {
        Answer {
            messages = List.copyOf(messages);
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(PATH, ctx -> {
            var said = Json.read(RequestBody.json(ctx), Said.class);
            Json.send(ctx, new Answer(said.session(), Collections.nCopies(times, new Text("text", said.text()))));
        });
    }
}
