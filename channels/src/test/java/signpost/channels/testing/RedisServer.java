package signpost.channels.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import signpost.app.load.StoreServer;

/// A Valkey or Redis server of the test's own: on a free port of this machine, in memory alone, stopped with the test.
public final class RedisServer implements AutoCloseable {
    private final StoreServer server;

    private RedisServer(StoreServer server) {
        this.server = server;
    }

    /// Starts one and waits until it answers.
    public static RedisServer start() {
        return new RedisServer(StoreServer.start());
    }

    public int port() {
        return server.port();
    }

    public String url() {
        return server.url();
    }

    /// Ends it at once, and what it held with it.
    public void stop() {
        server.stop();
    }

    /// Starts it again on the same port, empty.
    public void startAgain() {
        server.startAgain();
    }

    /// Gives a command and takes a plain answer.
    public String tell(String... command) {
        return tellAs(null, command);
    }

    /// The same with a password; null for none.
    public String tellAs(@Nullable String password, String... command) {
        try (var connection = new Connection("127.0.0.1", port())) {
            connection.connect();
            if (password != null) {
                connection.sendCommand(Command.AUTH, password);
                connection.getStatusCodeReply();
            }
            connection.sendCommand(Command.valueOf(command[0]), Arrays.copyOfRange(command, 1, command.length));
            return String.valueOf(connection.getOne());
        }
    }

    /// The names of all that it holds.
    public Set<String> names() {
        try (var connection = new Connection("127.0.0.1", port())) {
            connection.connect();
            connection.sendCommand(Command.KEYS, "*");
            return new TreeSet<>(connection.getMultiBulkReply());
        }
    }

    /// Everything that it holds, names and values, byte for byte, as text in which each byte is a character.
    public String everything() {
        var all = new ArrayList<String>();
        try (var connection = new Connection("127.0.0.1", port())) {
            connection.connect();
            for (var name : names()) {
                connection.sendCommand(Command.DUMP, name);
                all.add(name + " " + text(connection.getBinaryBulkReply()));
                connection.sendCommand(Command.GET, name);
                all.add(text(connection.getBinaryBulkReply()));
            }
        }
        return String.join("\n", all);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Lets time pass for all that it holds.
    public void pass(Duration time) {
        for (var name : names()) {
            var left = left(name) - time.toMillis();
            tell("PEXPIRE", name, String.valueOf(Math.max(left, 0)));
        }
    }

    /// How long what is kept under a name has to live, in milliseconds; negative if it lives for ever.
    public long left(String name) {
        return Long.parseLong(tell("PTTL", name));
    }

    @Override
    public void close() {
        server.close();
    }
}
