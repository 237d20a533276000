package signpost.channels.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;

/// What "now" is for a request: the clock, or with the test clock on what a header from this very machine says.
///
/// @param clock     the real one
/// @param testClock whether header `X-Signpost-At` counts; a session's age never follows it
public record RequestClock(InstantSource clock, boolean testClock) {
    public static final String HEADER = "X-Signpost-At";

    /// @throws BadRequestResponse if the header counts and is no time with an offset
    public Instant now(Context ctx) {
        var said = ctx.header(HEADER);
        if (!testClock || said == null || !Loopback.is(ctx)) {
            return clock.instant();
        }
        try {
            return OffsetDateTime.parse(said).toInstant();
        } catch (DateTimeException malformed) {
            throw new BadRequestResponse();
        }
    }
}
