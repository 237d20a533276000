package signpost.channels.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;
import signpost.channels.http.Counters;
import signpost.channels.store.StoreUnavailableException.Reason;

/// The way to the store that several nodes share. It may fail at any time: whoever asks goes on with what this node knows.
///
/// Nobody waits longer than a tenth of a second. After a few failures the store is left alone; once a second one small write is tried, and when that holds the store
/// is used again, and what was to be written meanwhile is written.
public final class SharedStore implements AutoCloseable {
    public static final String LOG_NAME = "signpost.store";
    private static final Logger LOG = LoggerFactory.getLogger(LOG_NAME);
    /// How long anybody waits for anything of it.
    static final Duration PATIENCE = Duration.ofMillis(100);

    private static final Duration PACE = Duration.ofSeconds(1);
    private static final byte[] PROBE = "signpost:probe".getBytes(StandardCharsets.US_ASCII);

    private final StoreAddress address;
    private final Connections connections;
    private final Counters counters;
    private final Breaker breaker = new Breaker();
    private final List<Runnable> owed = new CopyOnWriteArrayList<>();

    /// One thing at a time; what comes while it is at work is done with the next.
    private final ThreadPoolExecutor tending = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), Thread.ofPlatform().daemon().name("shared-store-tending").factory(), new ThreadPoolExecutor.DiscardPolicy());
    private @Nullable Runnable pace;

    /// A store that is not tended by itself: [#tend] is called from outside.
    ///
    /// @param patience how long anybody waits for it
    SharedStore(StoreAddress address, Duration patience, Counters counters) {
        this.address = address;
        this.connections = new Connections(address, patience);
        this.counters = counters;
        counters.gauge("signpost_store_degraded", () -> isDegraded() ? 1 : 0);
        for (var reason : Reason.values()) {
            counters.add(failures(reason), 0);
        }
        counters.add("signpost_store_opened_total", 0);
        counters.add("signpost_store_unreadable_total", 0);
        counters.add("signpost_store_conflicts_total", 0);
    }

    /// A store that is tended once a second. It need not be there yet.
    public static SharedStore start(StoreAddress address, Counters counters) {
        var store = new SharedStore(address, PATIENCE, counters);
        store.keepPace();
        return store;
    }

    private void keepPace() {
        tending.execute(this::isBack); // the first question of a process takes longest: it is not somebody's turn that pays for it
        var ticking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("shared-store-pace").factory());
        // only handed over here, so that whatever breaks while tending, the next second comes
        var ticks = ticking.scheduleAtFixedRate(this::tendSoon, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
        pace = () -> {
            ticks.cancel(true);
            ticking.shutdownNow();
        };
    }

    /// Whether the store is left alone for now, and everything is remembered by this node alone.
    public boolean isDegraded() {
        return breaker.isOpen();
    }

    Counters counters() {
        return counters;
    }

    /// Has something done whenever the store is tended: it writes what could not be written before.
    void whenTended(Runnable work) {
        owed.add(work);
    }

    /// Reads something.
    ///
    /// @throws StoreUnavailableException at once where the store is left alone, otherwise unless it answers in time and without an error
    <T extends @Nullable Object> T read(Function<Connection, T> question) {
        if (breaker.isOpen()) {
            throw failed(Reason.RESTING, null);
        }
        return asked(question);
    }

    /// Writes something: the same, and the store is known to be well afterwards.
    <T extends @Nullable Object> T write(Function<Connection, T> question) {
        var answer = read(question);
        breaker.wrote();
        return answer;
    }

    private <T extends @Nullable Object> T asked(Function<Connection, T> question) {
        try {
            return connections.ask(question);
        } catch (StoreUnavailableException away) {
            if (away.getCause() instanceof JedisDataException refused && isOfItsKey(refused)) {
                throw away; // the store is well: the caller sees to its key
            }
            if (breaker.failed()) {
                counters.count("signpost_store_opened_total");
                LOG.warn("The shared store {} fails ({}). This node remembers by itself until it is back.", address, away.reason().slug());
            }
            throw failed(away.reason(), away);
        }
    }

    private static boolean isOfItsKey(JedisDataException refused) {
        var message = refused.getMessage();
        return message != null && message.contains("WRONGTYPE");
    }

    private StoreUnavailableException failed(Reason reason, @Nullable StoreUnavailableException cause) {
        counters.add(failures(reason), 1);
        return cause == null ? new StoreUnavailableException(reason, null) : cause;
    }

    private static String failures(Reason reason) {
        return "signpost_store_failures_total{reason=\"" + reason.slug() + "\"}";
    }

    /// Has the store tended by a thread of its own, and waits for nothing.
    void tendSoon() {
        try {
            tending.execute(this::tend);
        } catch (RejectedExecutionException closed) {
            LOG.debug("closed");
        }
    }

    /// Tries a store that is left alone, and writes what is owed to one that is not.
    void tend() {
        if (breaker.isOpen() && !isBack()) {
            return;
        }
        owed.forEach(Runnable::run);
    }

    /// One small write, because a store without memory can be read all the same.
    private boolean isBack() {
        try {
            connections.ask(c -> {
                c.sendCommand(Command.SET, PROBE, new byte[] {'1'}, bytes("PX"), bytes("1000"));
                return c.getStatusCodeReply();
            });
        } catch (StoreUnavailableException away) {
            return false;
        }
        if (breaker.recovered()) {
            LOG.info("The shared store {} is back.", address);
        }
        return true;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (pace != null) {
            pace.run();
        }
        tending.shutdown();
        connections.close();
    }
}
