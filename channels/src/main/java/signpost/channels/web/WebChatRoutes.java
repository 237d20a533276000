package signpost.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.Admission;
import signpost.channels.http.ErrorAnswer;
import signpost.channels.http.Json;
import signpost.channels.http.LastAnswer;
import signpost.channels.http.RequestBody;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;

/// The chat as JSON: `POST /api/chat/turns`, `DELETE /api/chat/session`, and `POST /api/chat/exit` for a beacon.
///
/// A turn with the header `Idempotency-Key` has one effect, however often it is sent.
public final class WebChatRoutes implements RouteGroup {
    private static final int TOKEN_LIMIT = 1024;
    private static final String ATTEMPT = "Idempotency-Key";

    private final WebSessions sessions;
    private final Admission admission;
    private final RequestClock clock;
    private final WebRenderer renderer = new WebRenderer();
    private final LastAnswer last;

    public WebChatRoutes(WebSessions sessions, Admission admission, RequestClock clock) {
        this.sessions = sessions;
        this.admission = admission;
        this.clock = clock;
        this.last = new LastAnswer(
                ErrorAnswer.CONTENT_TYPE, Json.write(renderer.render(sessions.freshToken(), sessions.lastResort())));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/chat/turns", this::turn);
        routes.post("/api/chat/exit", ctx -> end(ctx, RequestBody.text(ctx, TOKEN_LIMIT)));
        routes.delete("/api/chat/session", ctx -> end(ctx, ctx.header("X-Session")));
    }

    private void turn(Context ctx) {
        var request = Json.read(RequestBody.json(ctx), TurnRequest.class);
        var sent = new WebSessions.Sent(request.session(), ctx.header(ATTEMPT), request.said(), request.declared(), clock.now(ctx));
        last.standBy(ctx);
        var ticket = admission.browser(ctx);
        var answered = sessions.turn(sent, ticket).orElseThrow(ticket::refusal);
        Json.send(ctx, renderer.render(answered.token(), answered.reply()));
    }

    private void end(Context ctx, @Nullable String token) {
        sessions.end(token);
        ctx.status(204).header("Clear-Site-Data", "\"cache\"");
    }
}
