package signpost.channels.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `GET /metrics` on a port of its own that only this machine can reach.
public final class ManagementServer {
    private static final Logger LOG = LoggerFactory.getLogger(ManagementServer.class);

    private final HttpServer server;

    private ManagementServer(HttpServer server) {
        this.server = server;
    }

    /// Starts it; empty, with one line in the log, if the port is taken: people are served all the same.
    ///
    /// @param port 0 takes any free port
    public static Optional<ManagementServer> start(int port, Supplier<String> metrics) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> answer(exchange, metrics));
            server.start();
            return Optional.of(new ManagementServer(server));
        } catch (BindException taken) {
            LOG.warn("Port {} is in use, so there are no metrics. Choose another with SIGNPOST_MANAGEMENT_PORT.", port);
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, Supplier<String> metrics) throws IOException {
        try (exchange) {
            var known = exchange.getRequestURI().getPath().equals("/metrics")
                    && exchange.getRequestMethod().equals("GET");
            var body = known ? metrics.get().getBytes(StandardCharsets.UTF_8) : ErrorAnswer.body(404);
            exchange.getResponseHeaders().set("Content-Type", known ? Counters.CONTENT_TYPE : ErrorAnswer.CONTENT_TYPE);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(known ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
