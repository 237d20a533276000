package signpost.channels.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// `GET /healthz`: the process lives. `GET /readyz`: it may be sent people. `HEAD` asks the same.
final class HealthRoutes implements RouteGroup {
    private final Supplier<Readiness> readiness;
    private final BooleanSupplier draining;

    HealthRoutes(Supplier<Readiness> readiness, BooleanSupplier draining) {
        this.readiness = readiness;
        this.draining = draining;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/healthz", ctx -> Json.send(ctx, new Alive("up")));
        routes.get("/readyz", this::ready);
        routes.head("/readyz", this::ready);
    }

    private void ready(Context ctx) {
        var now = readiness.get();
        var ready = now.ready() && !draining.getAsBoolean();
        Json.send(ctx.status(ready ? 200 : 503), new Readiness(ready, now.content(), now.model(), now.sessions()));
    }

    private record Alive(String status) {}
}
