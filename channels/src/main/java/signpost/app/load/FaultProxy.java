package signpost.app.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Stands between a client and a server and lets the network fail as it is told, for connections that are open and for new ones.
public final class FaultProxy implements AutoCloseable {
    private static final int CHUNK = 4096;

    /// What becomes of the bytes.
    public sealed interface Mode {
        /// They pass.
        record Pass() implements Mode {}

        /// They pass late.
        record Late(Duration by) implements Mode {}

        /// They vanish, and nobody says so: a half-open connection.
        record BlackHole() implements Mode {}

        /// The connection is reset as soon as something is said.
        record Reset() implements Mode {}

        /// So many bytes of an answer come, then the connection closes.
        record Cut(int after) implements Mode {}
    }

    private final ServerSocket listening;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Mode mode = new Mode.Pass();

    private FaultProxy(int target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /// A proxy in front of a port of this machine; everything passes at first.
    public static FaultProxy before(int port) {
        try {
            return new FaultProxy(port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int port() {
        return listening.getLocalPort();
    }

    public void set(Mode newMode) {
        mode = newMode;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.add(client);
                sockets.add(server);
                Thread.ofVirtual().start(() -> pump(client, server, false));
                Thread.ofVirtual().start(() -> pump(server, client, true));
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void pump(Socket from, Socket to, boolean answers) {
        var bytes = new byte[CHUNK];
        try (from; to) {
            for (var read = from.getInputStream().read(bytes); read >= 0; read = from.getInputStream().read(bytes)) {
                var passed = switch (mode) {
                    case Mode.Pass() -> read;
                    case Mode.Late(var by) -> closed.await(by.toMillis(), TimeUnit.MILLISECONDS) ? 0 : read;
                    case Mode.BlackHole() -> 0;
                    case Mode.Reset() -> reset(from, to);
                    case Mode.Cut(var after) -> answers ? Math.min(after, read) : read;
                };
                to.getOutputStream().write(bytes, 0, passed);
                if (mode instanceof Mode.Cut && answers) {
                    return;
                }
            }
        } catch (IOException gone) {
            // so is the other side
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int reset(Socket... ends) throws IOException {
        for (var end : ends) {
            end.setSoLinger(true, 0);
            end.close();
        }
        throw new IOException("reset");
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listening.close();
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
