package signpost.channels.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// The HTTP server: Javalin on Jetty, with the defaults changed that do not suit people in danger.
///
/// Virtual threads, so that slow senders hold nobody up; strict addresses; bodies of 64 KB at most; ten idle seconds; own error
/// pages that quote nothing; a stop that lets running requests finish.
public final class HttpServer {
    static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);
    static final Duration IDLE_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration SHUTDOWN_IDLE_TIMEOUT = Duration.ofMillis(250);

    /// On a machine that is busy a request may have come whole and not have been looked at yet.
    private static final Duration ORDERLY_SHUTDOWN_IDLE_TIMEOUT = Duration.ofSeconds(2);
    static final long LEAST_BYTES_A_SECOND = 200;

    /// Connections that the kernel holds until they are taken. With its usual fifty a burst of a hundred waits a second, until it is knocked again.
    private static final int ACCEPT_QUEUE = 1_024;
    private static final int HEADER_BYTES = 8 * 1024;

    private final HttpSettings settings;
    private final Counters counters;
    private final SecurityHeaders headers;
    private final AtomicBoolean draining = new AtomicBoolean();
    private final Javalin app;

    /// @param readiness whether content and recogniser are ready
    public HttpServer(
            HttpSettings settings,
            Counters counters,
            Supplier<Readiness> readiness,
            List<RouteGroup> groups) {
        this.settings = settings;
        this.counters = counters;
        this.headers = new SecurityHeaders(settings);
        this.app = Javalin.create(config -> {
            configure(config);
            new ErrorRoutes(counters).addTo(config.routes);
            new CrossSite(settings).addTo(config.routes);
            new HealthRoutes(readiness, draining::get).addTo(config.routes);
            groups.forEach(group -> group.addTo(config.routes));
        });
    }

    /// Starts listening.
    ///
    /// @throws PortInUseException if the port is taken
    public HttpServer start() {
        try {
            app.start();
            return this;
        } catch (JavalinBindException taken) {
            throw new PortInUseException(settings.port());
        }
    }

    /// The port listened on.
    public int port() {
        return app.port();
    }

    /// Every path that something answers, as it was declared. Filters that stand before all of them are not paths.
    public Set<String> paths() {
        return app.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.isHttpMethod())
                .map(handler -> handler.endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Says "not ready" for a while, so that a load balancer turns away, then lets running requests finish and stops.
    public void stop(Duration pause) {
        draining.set(true);
        try {
            if (pause.isPositive()) {
                giveTime();
            }
            var nobody = new CountDownLatch(1);
            if (!nobody.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                app.stop();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            app.stop();
        }
    }

    private void giveTime() {
        for (var connector : app.jettyServer().server().getConnectors()) {
            if (connector instanceof ServerConnector web) {
                web.setShutdownIdleTimeout(ORDERLY_SHUTDOWN_IDLE_TIMEOUT.toMillis());
            }
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = RequestBody.FORM_LIMIT;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.router.javaLangErrorHandler(this::brokenJvm);
        jetty(config.jetty);
    }

    private void jetty(JettyConfig jetty) {
        jetty.modifyHttpConfiguration(HttpServer::strict);
        jetty.addConnector(this::connector);
        jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyErrors(headers)));
        jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_TIMEOUT.toMillis());
            server.setErrorHandler(new JettyErrors(headers));
            server.insertHandler(new HeadersFirst(headers));
            Crowd.guard(server, counters, Crowd.mostFiles());
        });
    }

    // The one limit on senders of a byte now and then. Jetty means to remove it; no successor exists yet.
    @SuppressWarnings({"removal", "deprecation"})
    private static void strict(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setUriCompliance(UriCompliance.RFC3986);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setMinRequestDataRate(LEAST_BYTES_A_SECOND);
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_TIMEOUT.toMillis());
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_TIMEOUT.toMillis());
        return connector;
    }

    private void brokenJvm(HttpServletResponse response, Error error) {
        FailureLog.write(error);
        counters.count("signpost_http_failures_total");
        response.setStatus(500);
        response.setContentType(ErrorAnswer.CONTENT_TYPE);
        try {
            response.getOutputStream().write(ErrorAnswer.body(500));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
