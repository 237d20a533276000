package signpost.channels.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.LowResourceMonitor;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the connections of a server below the number of files that the process may open.
///
/// Without it, connections that say nothing take them all: then nobody is answered, and a wrong number cannot be taken out, because no file can be read. From half
/// of them on, whoever says nothing for a second is disconnected; the last ones are left to the process itself.
final class Crowd implements LowResourceMonitor.LowResourceCheck {
    static final int SHORT_IDLE_TIMEOUT_MS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(Crowd.class);

    /// What the process itself needs, with content that is being read and a store.
    private static final int OWN_FILES = 120;

    private static final Path LIMITS = Path.of("/proc/self/limits");
    private static final Pattern MOST_FILES = Pattern.compile("(?m)^Max open files +(\\d+) ");

    private final Server server;
    private final int many;
    private boolean crowded;

    private Crowd(Server server, int many) {
        this.server = server;
        this.many = many;
    }

    /// Guards a server that has not started.
    ///
    /// @param files    how many the process may open; empty if that is not known, which guards nothing
    static void guard(Server server, Counters counters, OptionalInt files) {
        counters.gauge("signpost_http_connections", () -> connections(server));
        if (files.isEmpty()) {
            return;
        }
        var most = Math.max(1, files.getAsInt() - OWN_FILES);
        var monitor = new LowResourceMonitor(server);
        monitor.setLowResourcesIdleTimeout(SHORT_IDLE_TIMEOUT_MS);
        monitor.setMaxLowResourcesTime(1); // for those who come while it lasts as well
        monitor.addLowResourceCheck(new Crowd(server, most / 2));
        server.addBean(monitor);
        server.addBean(new NetworkConnectionLimit(most, server));
    }

    /// How many files this process may open; empty where the system does not say.
    static OptionalInt mostFiles() {
        try {
            var found = MOST_FILES.matcher(Files.readString(LIMITS, StandardCharsets.US_ASCII));
            return found.find() ? OptionalInt.of((int) Math.min(Long.parseLong(found.group(1)), Integer.MAX_VALUE)) : OptionalInt.empty();
        } catch (IOException elsewhere) { // not Linux
            return OptionalInt.empty();
        }
    }

    private static int connections(Server server) {
        return Arrays.stream(server.getConnectors()).mapToInt(connector -> connector.getConnectedEndPoints().size()).sum();
    }

    /// Asked once a second.
    @Override
    public boolean isLowOnResources() {
        var open = connections(server);
        var now = open > many;
        if (now && !crowded) {
            LOG.warn("{} connections are open, which is more than half of what this process can hold. Those that say nothing are closed after a second.", open);
        }
        crowded = now;
        return now;
    }

    @Override
    public String getReason() {
        return "connections";
    }
}
