package signpost.channels.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;

/// A Valkey or Redis server of the test's own: on a free port of this machine, in memory alone, stopped with the test.
public final class RedisServer implements AutoCloseable {
    private static final List<String> PROGRAMS = List.of("valkey-server", "redis-server");
    private static final String READY = "eady to accept connections";

    private final int port = freePort();
    private final Path folder;
    private Process process;

    private RedisServer(Path folder) {
        this.folder = folder;
        this.process = run();
    }

    /// Starts one and waits until it answers.
    public static RedisServer start() {
        try {
            return new RedisServer(Files.createTempDirectory("store-test"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// A port of this machine on which nobody listens.
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private Process run() {
        return run(program(), port, folder);
    }

    /// Starts one on a port that is known already.
    public static Process run(int port) {
        try {
            return run(program(), port, Files.createTempDirectory("store-test"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Process run(String program, int port, Path folder) {
        try {
            var process = new ProcessBuilder(
                            program, "--port", String.valueOf(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder.toString())
                    .redirectErrorStream(true)
                    .start();
            awaitReady(process.inputReader());
            return process;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void awaitReady(BufferedReader log) throws IOException {
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            if (line.contains(READY)) {
                Thread.ofVirtual().start(() -> log.lines().forEach(ignored -> {})); // or it would wait to be read
                return;
            }
        }
        throw new IllegalStateException("The store for this test does not start");
    }

    private static String program() {
        var folders = Stream.concat(Arrays.stream(System.getenv("PATH").split(":")), Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")).toList();
        return PROGRAMS.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("redis-server or valkey-server is needed for this test: apt-get install redis-server"));
    }

    public int port() {
        return port;
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    /// Ends it at once, and what it held with it.
    public void stop() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts it again on the same port, empty.
    public void startAgain() {
        process = run();
    }

    /// Gives a command and takes a plain answer.
    public String tell(String... command) {
        return tellAs(null, command);
    }

    /// The same with a password; null for none.
    public String tellAs(@Nullable String password, String... command) {
        try (var connection = new Connection("127.0.0.1", port)) {
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
        try (var connection = new Connection("127.0.0.1", port)) {
            connection.connect();
            connection.sendCommand(Command.KEYS, "*");
            return new TreeSet<>(connection.getMultiBulkReply());
        }
    }

    /// Everything that it holds, names and values, byte for byte, as text in which each byte is a character.
    public String everything() {
        var all = new ArrayList<String>();
        try (var connection = new Connection("127.0.0.1", port)) {
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
        stop();
        folder.toFile().delete();
    }
}
