package signpost.channels.http;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// What a conversation route answers, at 200, if it breaks: made at start-up, needing nothing (SAFE-14).
///
/// A route names it before it does anything; the server sends it if the route fails in a way the conversation did not catch.
public record LastAnswer(String contentType, String body) {
    private static final String KEY = LastAnswer.class.getName();

    /// Makes this the answer should the rest of the route fail.
    public void standBy(Context ctx) {
        ctx.attribute(KEY, this);
    }

    static @Nullable LastAnswer of(Context ctx) {
        return ctx.attribute(KEY);
    }

    void send(Context ctx) {
        ctx.status(200).contentType(contentType).result(body);
    }
}
