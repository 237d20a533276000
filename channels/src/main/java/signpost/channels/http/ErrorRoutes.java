package signpost.channels.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

/// Turns every exception of a route into an answer that quotes nothing.
final class ErrorRoutes implements RouteGroup {
    private final Counters counters;

    ErrorRoutes(Counters counters) {
        this.counters = counters;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(Exception.class, this::broken);
    }

    private void refused(HttpResponseException refusal, Context ctx) {
        answer(ctx, refusal.getStatus());
        if (refusal instanceof RefusedException later) {
            ctx.header("Retry-After", String.valueOf(later.seconds()));
            var page = LastAnswer.of(ctx);
            if (page != null && !page.contentType().equals(ErrorAnswer.CONTENT_TYPE)) { // somebody without JavaScript reads no JSON
                ctx.contentType(page.contentType()).result(page.body());
            }
        }
        var allowed = refusal.getDetails().get("availableMethods");
        if (refusal.getStatus() == 405 && allowed != null) {
            ctx.header("Allow", allowed);
        }
    }

    private void broken(Exception failure, Context ctx) {
        FailureLog.write(failure);
        counters.count("signpost_http_failures_total");
        var last = LastAnswer.of(ctx);
        if (last == null) {
            answer(ctx, 500);
        } else {
            last.send(ctx);
        }
    }

    private void answer(Context ctx, int status) {
        counters.count("signpost_http_errors_total", "code", ErrorAnswer.code(status));
        ctx.status(status).contentType(ErrorAnswer.CONTENT_TYPE).result(ErrorAnswer.body(status));
    }
}
