package signpost.app.reliability;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import signpost.app.load.Load;
import signpost.app.load.Mix;
import signpost.app.load.Pace;

/// SEC-5: hundreds who send a byte now and then hold nobody up.
final class SlowSenders implements Row {
    private static final int MANY = 300;
    private static final int FEW = 60;
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(700);

    @Override
    public String id() {
        return "SEC-5";
    }

    @Override
    public String shows() {
        return MANY + " connections that send a byte of a body now and then, and as many that stop within their headers: how soon /healthz and danger are answered";
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        try (var node = Node.ready(trial, Map.of())) {
            Steady.warm(node, trial);
            var senders = new Senders(node, trial.isShort() ? FEW : MANY);
            var sending = Thread.ofPlatform().daemon().start(senders::goOn);
            try {
                var traffic = new Traffic(node.child(), true);
                var mix = Mix.of(List.of(new Mix.Share(traffic.health(), 1), new Mix.Share(traffic.danger(), 1)));
                var outcome = Load.run(node.child().address(), new Pace.Open(trial.extent().rate(), 32), mix, trial.extent().load().dividedBy(2));
                return List.of(
                        Finding.exactly("errors", outcome.all().failed(), 0),
                        Finding.within("/healthz: p99, ms", outcome.of("fixed").millis(0.99), 500),
                        Finding.within("danger: p99, ms", outcome.of(Traffic.DANGER).millis(0.99), 500),
                        Finding.told("slow connections opened in all", senders.opened.toString()));
            } finally {
                senders.over = true;
                sending.join();
            }
        }
    }

    /// Keeps so many slow connections open; one that is closed by the other side is opened again.
    private static final class Senders {
        private static final String BODY = "POST /api/chat/turns HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{";
        private static final String HEAD = "POST /api/chat/turns HTTP/1.1\r\nHost: loc";

        private final Node node;
        private final int most;
        private final List<Socket> open = new ArrayList<>();
        private volatile boolean over;
        private final AtomicInteger opened = new AtomicInteger();

        Senders(Node node, int most) {
            this.node = node;
            this.most = most;
        }

        void goOn() {
            try {
                while (!over) {
                    open.removeIf(socket -> !isFed(socket));
                    fill();
                    Thread.sleep(BETWEEN_BYTES);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } finally {
                open.forEach(Senders::close);
            }
        }

        private static boolean isFed(Socket socket) {
            try {
                socket.getOutputStream().write('x');
                return true;
            } catch (IOException closed) {
                close(socket);
                return false;
            }
        }

        private void fill() {
            try {
                while (open.size() < 2 * most && !over) {
                    var socket = new Socket();
                    socket.connect(node.child().address(), 500);
                    socket.getOutputStream().write((open.size() % 2 == 0 ? BODY : HEAD).getBytes(StandardCharsets.US_ASCII));
                    open.add(socket);
                    opened.incrementAndGet();
                }
            } catch (IOException full) {
                // the rest in the next round
            }
        }

        private static void close(Socket socket) {
            try {
                socket.close();
            } catch (IOException gone) {
                // it is
            }
        }
    }
}
