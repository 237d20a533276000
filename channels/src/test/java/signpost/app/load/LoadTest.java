package signpost.app.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final URI PAGE = URI.create("http://127.0.0.1/page");
    private static final Kind PLAIN = Kind.of("plain", Kind.get(PAGE));
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

    /// A server that answers the request of a running number with some bytes; empty bytes close the connection.
    private record Server(ServerSocket socket, AtomicInteger asked) implements AutoCloseable {
        @FunctionalInterface
        interface Answers {
            String to(int number);
        }

        static Server of(Answers answers) throws IOException {
            var server = new Server(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), new AtomicInteger());
            Thread.ofVirtual().start(() -> server.accept(answers));
            return server;
        }

        private void accept(Answers answers) {
            try {
                while (true) {
                    var connection = socket.accept();
                    Thread.ofVirtual().start(() -> serve(connection, answers));
                }
            } catch (IOException closed) {
                asked.incrementAndGet();
            }
        }

        private void serve(Socket connection, Answers answers) {
            try (connection) {
                var last = 0;
                while (last >= 0) {
                    var bytes = new byte[2048];
                    var count = connection.getInputStream().read(bytes);
                    var answer = count < 0 ? "" : answers.to(asked.incrementAndGet());
                    connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                    last = answer.isEmpty() || answer.contains("close") || answer.contains("900") ? -1 : 0;
                }
            } catch (IOException gone) {
                asked.get();
            }
        }

        InetSocketAddress address() {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static Tally closed(Server server, int connections, Kind kind) throws IOException {
        return Load.run(server.address(), new Pace.Closed(connections), Mix.of(kind), SHORT).of(kind.name());
    }

    @Test
    void everyRequestIsCountedOnce() throws IOException {
        try (var server = Server.of(number -> OK)) {
            var tally = closed(server, 3, PLAIN.answered(answer -> answer.body().equals("hello")));

            assertThat(tally.failed()).isZero();
            assertThat(tally.answered()).isEqualTo(server.asked().get()).isEqualTo(tally.with(200)).isGreaterThan(10);
        }
    }

    @Test
    void anOpenLoopKeepsToItsTimetableAndCountsWaiting() throws IOException {
        var service = Duration.ofMillis(20);
        try (var server = Server.of(number -> {
            LockSupport.parkNanos(service.toNanos());
            return OK;
        })) {
            var tally = Load.run(server.address(), new Pace.Open(100, 1), Mix.of(PLAIN), Duration.ofMillis(300)).of("plain");

            assertThat(tally.answered()).isEqualTo(30);
            // the last was due after 290 ms, and 29 stood before it at 20 ms each
            assertThat(tally.millis(1)).isGreaterThan(300);
        }
    }

    @Test
    void aRequestWithoutAnAnswerIsLost() throws IOException {
        try (var server = Server.of(number -> number % 3 == 0 ? "" : OK)) {
            var tally = closed(server, 1, PLAIN);

            assertThat(tally.failures()).containsOnlyKeys(Failure.LOST);
            assertThat(tally.answered() + tally.failed()).isEqualTo(server.asked().get());
            assertThat(tally.failed()).isEqualTo(server.asked().get() / 3);
        }
    }

    @Test
    void aConnectionThatIsClosedAsAnnouncedIsNoFailure() throws IOException {
        try (var server = Server.of(number -> "HTTP/1.1 200 OK\r\nconnection: close\r\nContent-Length: 2\r\n\r\nok")) {
            var tally = closed(server, 2, PLAIN);

            assertThat(tally.failures()).isEmpty();
            assertThat(tally.answered()).isGreaterThan(5);
        }
    }

    @Test
    void anAnswerThatStopsHalfWayIsCutShort() throws IOException {
        try (var server = Server.of(number -> "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhello")) {
            var tally = closed(server, 1, PLAIN);

            assertThat(tally.answered()).isZero();
            assertThat(tally.failures()).containsOnlyKeys(Failure.CUT_SHORT);
        }
    }

    @Test
    void nobodyListeningIsRefused() throws IOException {
        var server = Server.of(number -> OK);
        server.close();

        var tally = closed(server, 2, PLAIN);

        assertThat(tally.answered()).isZero();
        assertThat(tally.failures()).containsOnlyKeys(Failure.REFUSED);
        assertThat(tally.millis(0.5)).isNaN();
    }

    @Test
    void aRequestThatNobodyAnswersIsGivenUp() throws IOException {
        try (var server = Server.of(number -> "HTTP/1.1 200 OK\r\n")) {
            var lengths = new Load.Lengths(Duration.ofMillis(50), Duration.ofMillis(100));
            var tally = Load.run(server.address(), new Pace.Open(100, 2), Mix.of(PLAIN), lengths).of("plain");

            assertThat(tally.answered()).isZero();
            assertThat(tally.failures()).containsExactly(Map.entry(Failure.LATE, 5L));
        }
    }

    @Test
    void aWrongAnswerIsAFailure() throws IOException {
        try (var server = Server.of(number -> number % 2 == 0 ? OK : OK.replace("hello", "other"))) {
            var tally = closed(server, 1, PLAIN.answered(answer -> answer.holds("hello")));

            assertThat(tally.failures().get(Failure.WRONG)).isEqualTo((server.asked().get() + 1) / 2);
        }
    }

    @Test
    void everyKindGetsItsShare() throws IOException {
        var mix = Mix.of(List.of(
                new Mix.Share(Kind.of("often", Kind.get(PAGE)), 7), new Mix.Share(Kind.of("seldom", () -> Kind.json(PAGE, "{}")), 3)));
        try (var server = Server.of(number -> OK)) {
            var outcome = Load.run(server.address(), new Pace.Open(200, 4), mix, Duration.ofMillis(100));

            assertThat(outcome.of("often").answered()).isEqualTo(14);
            assertThat(outcome.of("seldom").answered()).isEqualTo(6);
            assertThat(outcome.all().answered()).isEqualTo(20);
            assertThat(outcome.all().millis(1)).isEqualTo(Math.max(outcome.of("often").millis(1), outcome.of("seldom").millis(1)));
        }
    }

    @Test
    void readsAnswersInEveryShape() throws IOException {
        var shapes = List.of(
                "HTTP/1.1 503 No\r\nRetry-After:  7 \r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n",
                "HTTP/1.1 503 No\r\nretry-after: 7\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 503 No\r\nRETRY-AFTER: 7\r\nConnection: close\r\n\r\nhello");
        for (var shape : shapes) {
            var bytes = shape.getBytes(StandardCharsets.UTF_8);
            for (var length = 0; length < bytes.length - 5; length++) {
                assertThat(Answer.read(bytes, length, false)).isNull();
            }
            var answer = Answer.read(bytes, bytes.length, true);

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("7");
            assertThat(answer.body()).isEqualTo("hello");
            assertThat(answer.holds("ell")).isTrue();
            assertThat(answer.holds("elk")).isFalse();
        }
        var nothing = "HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Answer.read(nothing, nothing.length, false).body()).isEmpty();
    }

    @Test
    void percentilesAreOfTheSlowestAnswersToo() {
        var tally = new Tally.Open();
        for (var i = 100; i >= 1; i--) {
            tally.answer(200, i * 1_000_000L);
        }
        var closed = tally.close(2);

        assertThat(closed.millis(0.5)).isEqualTo(50);
        assertThat(closed.millis(0.99)).isEqualTo(99);
        assertThat(closed.millis(1)).isEqualTo(100);
        assertThat(closed.perSecond()).isCloseTo(50, within(1e-9));
    }

    @Test
    void requestsSayWhereTheyGoAndHowLongTheyAre() {
        var request = new String(Kind.json(URI.create("http://127.0.0.1:81/a?b=c"), "{\"é\":1}"), StandardCharsets.UTF_8);

        assertThat(request)
                .isEqualTo("POST /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:81\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{\"é\":1}");
    }
}
