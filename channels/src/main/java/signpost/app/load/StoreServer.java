package signpost.app.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A Valkey or Redis server of our own: on a free port of this machine, in memory alone. It ends with [#close()] at the latest.
public final class StoreServer implements AutoCloseable {
    private static final List<String> PROGRAMS = List.of("valkey-server", "redis-server");
    private static final String READY = "eady to accept connections";

    private final int port;
    private final Path folder;
    private Process process;

    private StoreServer(int port, Path folder) {
        this.port = port;
        this.folder = folder;
        this.process = run();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /// Starts one and waits until it answers.
    ///
    /// @throws IllegalStateException if there is none on this machine
    public static StoreServer start() {
        return start(Child.freePort());
    }

    /// The same on a given port.
    public static StoreServer start(int port) {
        try {
            return new StoreServer(port, Files.createTempDirectory("store-test"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// Whether one can be started on this machine.
    public static boolean isHere() {
        return program().isPresent();
    }

    private Process run() {
        var program = program().orElseThrow(() -> new IllegalStateException("redis-server or valkey-server is needed: apt-get install redis-server"));
        try {
            var started = new ProcessBuilder(
                            program, "--port", String.valueOf(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder.toString())
                    .redirectErrorStream(true)
                    .start();
            awaitReady(started.inputReader());
            return started;
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
        throw new IllegalStateException("The store does not start");
    }

    private static Optional<String> program() {
        var folders = Stream.concat(Arrays.stream(System.getenv("PATH").split(":", -1)), Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")).toList();
        return PROGRAMS.stream()
                .flatMap(name -> folders.stream().map(in -> Path.of(in, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
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

    @Override
    public void close() {
        stop();
        folder.toFile().delete();
    }
}
