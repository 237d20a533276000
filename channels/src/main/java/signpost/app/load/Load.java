package signpost.app.load;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sends requests to one address over kept-alive connections, from one thread: on a machine with two cores at least one is left to the server.
///
/// A connection that the server closes after an answer, as it said it would or while nothing was under way, is opened again and is no failure. A request
/// that was sent and not answered is one: nothing is sent twice.
public final class Load {
    private static final long MILLI = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Between two looks for requests that nobody has answered.
    private static final long BETWEEN_LOOKS = 50 * MILLI;

    /// Nobody knocks again at once where nobody opened.
    private static final long AFTER_A_REFUSAL = 10 * MILLI;

    /// The shortest time that a selector can wait is a millisecond, which is too long for a timetable.
    private static final long SHORT_NAP = 100_000;

    private final InetSocketAddress server;
    private final Pace pace;
    private final Mix mix;
    private final long patience;

    private final Map<String, Tally.Open> tallies = new LinkedHashMap<>();
    private final Deque<Long> due = new ArrayDeque<>();
    private final Deque<Connection> free = new ArrayDeque<>();
    private final Set<Connection> busy = new LinkedHashSet<>();
    private long given;
    private long fallen;
    private long pausedUntil;
    private long looked;

    private Load(InetSocketAddress server, Pace pace, Mix mix, Duration patience) {
        this.server = server;
        this.pace = pace;
        this.mix = mix;
        this.patience = patience.toNanos();
    }

    /// Sends for a while, and waits for the answers that are still missing then: at most ten seconds.
    public static Outcome run(InetSocketAddress server, Pace pace, Mix mix, Duration length) throws IOException {
        return new Load(server, pace, mix, PATIENCE).run(length);
    }

    /// The same with another patience than ten seconds for each request.
    public static Outcome run(InetSocketAddress server, Pace pace, Mix mix, Lengths lengths) throws IOException {
        return new Load(server, pace, mix, lengths.patience()).run(lengths.whole());
    }

    /// @param whole    how long requests are sent
    /// @param patience after which a request without an answer is given up
    public record Lengths(Duration whole, Duration patience) {}

    private Outcome run(Duration length) throws IOException {
        mix.order().forEach(kind -> tallies.putIfAbsent(kind.name(), new Tally.Open()));
        var begun = System.nanoTime();
        var end = begun + length.toNanos();
        try (var selector = Selector.open()) {
            var now = begun;
            while (now < end || !busy.isEmpty() || !due.isEmpty()) {
                fall(begun, now, end);
                give(selector);
                await(begun, end, selector);
                takeAnswers(selector);
                now = System.nanoTime();
                giveUp(now);
            }
            free.forEach(Connection::close);
        }
        var seconds = (Math.max(end, System.nanoTime()) - begun) / 1e9;
        return new Outcome(tallies.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, tally -> tally.getValue().close(seconds))));
    }

    /// Puts what has fallen due until now into the queue.
    private void fall(long begun, long now, long end) {
        switch (pace) {
            case Pace.Open open -> {
                while (dueAt(begun, open) < Math.min(now, end)) {
                    due.add(dueAt(begun, open));
                    fallen++;
                }
            }
            case Pace.Closed closed -> {
                while (now < end && now >= pausedUntil && due.size() + busy.size() < closed.connections()) {
                    due.add(now);
                }
            }
        }
    }

    private long dueAt(long begun, Pace.Open open) {
        return begun + (long) (fallen * 1e9 / open.perSecond());
    }

    private void give(Selector selector) {
        while (!due.isEmpty() && (!free.isEmpty() || busy.size() < pace.connections())) {
            var request = new Connection.Request(mix.at(given++), due.remove());
            var connection = connection(request, selector);
            if (connection != null) {
                send(connection, request);
            }
        }
    }

    private @Nullable Connection connection(Connection.Request request, Selector selector) {
        if (!free.isEmpty()) {
            return free.pop();
        }
        try {
            return Connection.open(server, selector);
        } catch (IOException refused) {
            pausedUntil = System.nanoTime() + AFTER_A_REFUSAL;
            fail(request, refused instanceof ConnectException ? Failure.REFUSED : Failure.RESET);
            return null;
        }
    }

    private void send(Connection connection, Connection.Request request) {
        busy.add(connection);
        try {
            connection.send(request);
        } catch (IOException broken) {
            drop(connection, broken);
        }
    }

    private void await(long begun, long end, Selector selector) throws IOException {
        var now = System.nanoTime();
        var until = pace instanceof Pace.Open open ? Math.min(dueAt(begun, open), end) : end;
        var rest = now < end && (busy.size() < pace.connections() || !free.isEmpty()) ? until - now : BETWEEN_LOOKS;
        if (rest >= MILLI) {
            selector.select(Math.min(rest, BETWEEN_LOOKS) / MILLI);
        } else {
            LockSupport.parkNanos(Math.clamp(rest, 0, SHORT_NAP));
            selector.selectNow();
        }
    }

    private void takeAnswers(Selector selector) {
        var ready = selector.selectedKeys();
        for (var key : List.copyOf(ready)) {
            var connection = (Connection) key.attachment();
            try {
                var answer = key.isValid() ? connection.advance() : null;
                if (answer != null) {
                    take(connection, answer);
                }
            } catch (IOException broken) {
                drop(connection, broken);
            }
        }
        ready.clear();
    }

    private void take(Connection connection, Answer answer) {
        var request = connection.request();
        if (request == null) {
            return;
        }
        var tally = tally(request);
        tally.answer(answer.status(), System.nanoTime() - request.due());
        if (!request.kind().right().test(answer)) {
            tally.failure(Failure.WRONG);
        }
        busy.remove(connection);
        var last = answer.isLast();
        connection.release();
        if (last) {
            connection.close();
        } else {
            free.push(connection);
        }
    }

    /// A connection of no more use.
    private void drop(Connection connection, IOException why) {
        var request = connection.request();
        if (request != null) {
            fail(request, failure(connection, why));
        }
        busy.remove(connection);
        free.remove(connection);
        connection.close();
    }

    private Failure failure(Connection connection, IOException why) {
        if (why instanceof ConnectException || !connection.isConnected()) {
            pausedUntil = System.nanoTime() + AFTER_A_REFUSAL;
            return Failure.REFUSED;
        }
        if (why instanceof Connection.ClosedByServerException) {
            return Failure.LOST;
        }
        return connection.isAnswering() ? Failure.CUT_SHORT : Failure.RESET;
    }

    private void fail(Connection.Request request, Failure failure) {
        tally(request).failure(failure);
    }

    private Tally.Open tally(Connection.Request request) {
        return tallies.computeIfAbsent(request.kind().name(), name -> new Tally.Open());
    }

    private void giveUp(long now) {
        if (now - looked < BETWEEN_LOOKS) {
            return;
        }
        looked = now;
        for (var connection : List.copyOf(busy)) {
            var request = connection.request();
            if (request != null && now - request.due() > patience) {
                fail(request, Failure.LATE);
                busy.remove(connection);
                connection.close();
            }
        }
        while (!due.isEmpty() && now - due.getFirst() > patience) {
            fail(new Connection.Request(mix.at(given++), due.remove()), Failure.LATE);
        }
    }
}
