package signpost.channels.http;

import io.javalin.http.HttpResponseException;
import java.util.Map;

/// An ordinary turn that is not taken now: too many from one sender (429), or too many altogether (503). Made often where there is little time, so it
/// does not note where it comes from.
final class RefusedException extends HttpResponseException {
    private static final long serialVersionUID = 1;

    private final int seconds;

    private RefusedException(int status, int seconds) {
        super(status, "", Map.of());
        this.seconds = seconds;
    }

    static RefusedException tooManyOfOneSender(int seconds) {
        return new RefusedException(429, seconds);
    }

    static RefusedException tooManyAltogether(int seconds) {
        return new RefusedException(503, seconds);
    }

    /// When to try again.
    int seconds() {
        return seconds;
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
