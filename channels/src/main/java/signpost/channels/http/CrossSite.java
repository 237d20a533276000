package signpost.channels.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets the pages of known sites talk to the chat, and refuses posts that any other site's page makes (SEC-13).
///
/// Two headers that pages cannot forge are read: `Sec-Fetch-Site`, and `Origin` where the first is missing. Our pages send no
/// referrer, so a browser writes `Origin: null` on their forms; an old browser without `Sec-Fetch-Site` is let in with that on
/// the page routes, which is harmless, because no cookie gives a forged form any power.
///
/// Anybody may end a session whose token they have (SAFE-24). Firefox writes `Origin: null` on the beacon of a page that sends no
/// referrer, so from a host page it cannot be told from a stranger's; only the token can.
final class CrossSite implements RouteGroup {
    private static final String EXIT = "/api/chat/exit";

    private final Set<String> embedOrigins;
    private final String own;

    CrossSite(HttpSettings settings) {
        this.embedOrigins = settings.embedOrigins();
        this.own = HttpSettings.originOf(settings.publicUrl());
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(this::check);
        routes.options("/api/<path>", this::preflight);
    }

    private void check(Context ctx) {
        var origin = ctx.header("Origin");
        if (!embedOrigins.isEmpty()) {
            ctx.header("Vary", "Origin");
        }
        if (origin != null && embedOrigins.contains(origin)) {
            ctx.header("Access-Control-Allow-Origin", origin);
            return;
        }
        if (changesSomething(ctx) && !ctx.path().equals(EXIT) && !isOurs(ctx, origin)) {
            throw new ForbiddenResponse();
        }
    }

    private static boolean changesSomething(Context ctx) {
        return !ctx.method().equals(HandlerType.GET) && !ctx.method().equals(HandlerType.HEAD);
    }

    private boolean isOurs(Context ctx, @Nullable String origin) {
        var site = ctx.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null
                || origin.equals(own)
                || origin.equals("http://" + ctx.host())
                || origin.equals("https://" + ctx.host())
                || (origin.equals("null") && !ctx.path().startsWith("/api/"));
    }

    private void preflight(Context ctx) {
        ctx.status(204)
                .header("Access-Control-Allow-Methods", "GET, POST, DELETE")
                .header("Access-Control-Allow-Headers", "Content-Type, X-Session, Idempotency-Key")
                .header("Access-Control-Max-Age", "600");
    }
}
