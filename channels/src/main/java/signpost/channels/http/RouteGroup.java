package signpost.channels.http;

import io.javalin.config.RoutesConfig;

/// Some routes that belong together.
@FunctionalInterface
public interface RouteGroup {
    void addTo(RoutesConfig routes);
}
