package signpost.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.ErrorAnswer;
import signpost.channels.http.Json;
import signpost.channels.http.LastAnswer;
import signpost.channels.http.RequestBody;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.channels.http.Talk;
import signpost.core.message.Channel;
import signpost.core.turn.Turn;

/// The chat as JSON: `POST /api/chat/turns`, `DELETE /api/chat/session`, and `POST /api/chat/exit` for a beacon.
public final class WebChatRoutes implements RouteGroup {
    private static final int TOKEN_LIMIT = 1024;

    private final Talk talk;
    private final SessionTokens tokens;
    private final RequestClock clock;
    private final WebRenderer renderer = new WebRenderer();
    private final LastAnswer last;

    public WebChatRoutes(Talk talk, SessionTokens tokens, RequestClock clock) {
        this.talk = talk;
        this.tokens = tokens;
        this.clock = clock;
        this.last = new LastAnswer(
                ErrorAnswer.CONTENT_TYPE,
                Json.write(renderer.render(tokens.token(tokens.fresh()), talk.lastResort(Channel.WEB))));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/chat/turns", this::turn);
        routes.post("/api/chat/exit", ctx -> end(ctx, RequestBody.text(ctx, TOKEN_LIMIT)));
        routes.delete("/api/chat/session", ctx -> end(ctx, ctx.header("X-Session")));
    }

    private void turn(Context ctx) {
        var request = Json.read(RequestBody.json(ctx), TurnRequest.class);
        var said = request.said();
        var audience = request.declared();
        var at = clock.now(ctx);
        last.standBy(ctx);
        var known = tokens.read(request.session()).filter(talk::knows);
        var id = known.orElseGet(tokens::fresh);
        var reply = talk.turn(new Turn(id, Channel.WEB, said, known.isPresent() ? null : audience, at));
        Json.send(ctx, renderer.render(tokens.token(id), reply));
    }

    private void end(Context ctx, @Nullable String token) {
        tokens.read(token).ifPresent(talk::forget);
        ctx.status(204).header("Clear-Site-Data", "\"cache\"");
    }
}
