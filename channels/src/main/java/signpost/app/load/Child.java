package signpost.app.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A server that this process has started, on ports of its own on this machine. It ends with [#close()] at the latest.
public final class Child implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final String MANAGEMENT = "SIGNPOST_MANAGEMENT_PORT";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final int LOOK_TIMEOUT = 2_000;
    private static final long KILO = 1024;
    private static final int LONGEST_ANSWER = 256 * 1024;

    private final Process process;
    private final int port;
    private final int managementPort;
    private final long spawned;

    private Child(Process process, int port, int managementPort) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
        this.spawned = System.nanoTime();
        // whoever ends a measurement half way must not leave its servers behind
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /// Starts a server. It is given `--host` and `--port` after its arguments, and a free management port.
    ///
    /// @param arguments such as `serve`
    /// @param settings  added to the environment of this process
    public static Child start(Program program, List<String> arguments, Map<String, String> settings) {
        return start(program, arguments, settings, freePort());
    }

    /// The same on a given port, such as that of a child that has ended.
    public static Child start(Program program, List<String> arguments, Map<String, String> settings, int port) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of("--host", HOST, "--port", Integer.toString(port)));
        var management = freePort();
        var environment = new HashMap<>(settings);
        environment.put(MANAGEMENT, Integer.toString(management));
        var builder = new ProcessBuilder(program.command(all));
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            return new Child(builder.start(), port, management);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A port that nobody listens on at this moment.
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral(HOST))) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /// Where it listens.
    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.ofLiteral(HOST), port);
    }

    /// A page of it.
    ///
    /// @param path with its slash
    public URI at(String path) {
        return URI.create("http://" + HOST + ":" + port + path);
    }

    /// A page of its management port, such as `/metrics`.
    public URI managementAt(String path) {
        return URI.create("http://" + HOST + ":" + managementPort + path);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Waits until it answers a path with 200 and a body that holds something.
    ///
    /// @param holds in ASCII; empty for any body
    /// @return the time since it was started
    /// @throws IllegalStateException if it ended, or did not answer so in time
    public Duration await(String path, String holds, Duration longest) throws InterruptedException {
        var request = Kind.get(at(path));
        var until = spawned + longest.toNanos();
        while (true) {
            var ready = ask(request).map(answer -> answer.status() == 200 && answer.holds(holds)).orElse(false);
            var now = System.nanoTime();
            if (ready) {
                return Duration.ofNanos(now - spawned);
            }
            if (!process.isAlive() || now > until) {
                throw new IllegalStateException("The program did not say " + path + " " + holds);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /// Waits until it is ready.
    public Duration awaitReady(Duration longest) throws InterruptedException {
        return await("/readyz", "", longest);
    }

    /// Waits until the sentence model helps.
    public Duration awaitWarm(Duration longest) throws InterruptedException {
        return await("/readyz", "\"warm\"", longest);
    }

    /// Sends one request over a connection of its own.
    ///
    /// @return empty if nobody answered
    public Optional<Answer> ask(byte[] request) {
        try (var socket = new Socket()) {
            socket.connect(address(), LOOK_TIMEOUT);
            socket.setSoTimeout(LOOK_TIMEOUT);
            socket.getOutputStream().write(request);
            return Optional.ofNullable(answer(socket));
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    private static @Nullable Answer answer(Socket socket) throws IOException {
        var bytes = new byte[LONGEST_ANSWER];
        var filled = 0;
        while (true) {
            var count = socket.getInputStream().read(bytes, filled, bytes.length - filled);
            filled += Math.max(count, 0);
            var answer = Answer.read(bytes, filled, count < 0);
            if (answer != null || count <= 0) {
                return answer;
            }
        }
    }

    /// The time that processors have worked for it so far; zero where the system does not say. Linux counts in hundredths of a second.
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Bytes of memory in use, shared files included; empty where the system does not say.
    public OptionalLong resident() {
        return bytes("VmRSS:");
    }

    /// The most bytes of memory that were in use at any time.
    public OptionalLong mostResident() {
        return bytes("VmHWM:");
    }

    /// Threads of the system; virtual ones do not count. Empty where the system does not say.
    public OptionalLong threads() {
        return status("Threads:");
    }

    private OptionalLong bytes(String name) {
        return status(name).stream().map(kilobytes -> kilobytes * KILO).findFirst();
    }

    private OptionalLong status(String name) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid()), "status"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException elsewhere) { // not Linux, or it has ended
            return OptionalLong.empty();
        }
    }

    /// Asks it to stop (SIGTERM), as an operator does.
    public void terminate() {
        process.destroy();
    }

    /// Ends it at once (SIGKILL).
    public void kill() {
        process.destroyForcibly();
    }

    /// Waits until it has ended.
    ///
    /// @return its exit value, 128 and the number of the signal that ended it; empty if it still runs
    public OptionalLong exitValue(Duration longest) throws InterruptedException {
        return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS) ? OptionalLong.of(process.exitValue()) : OptionalLong.empty();
    }

    /// Ends it, by force if it does not want to.
    @Override
    public void close() {
        terminate();
        try {
            if (exitValue(LONGEST_STOP).isEmpty()) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
