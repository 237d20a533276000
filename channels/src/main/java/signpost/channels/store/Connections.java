package signpost.channels.store;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisProtocol;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import signpost.channels.store.StoreUnavailableException.Reason;

/// A few connections to the store, each served by a thread of its own, so that whoever asks waits a set time at most: for a name to be resolved, a connection, a
/// handshake, and an answer that comes byte by byte, all taken together.
final class Connections implements AutoCloseable {
    private static final int MOST = 8;
    private static final int MOST_WAITING = 64;
    private static final int IDLE_SECONDS = 30;

    private final Duration patience;
    private final HostAndPort where;
    private final JedisClientConfig config;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final ThreadPoolExecutor workers;

    /// @param patience how long anybody waits
    Connections(StoreAddress address, Duration patience) {
        this.patience = patience;
        this.where = new HostAndPort(address.host(), address.port());
        this.config = config(address, patience);
        this.workers = new ThreadPoolExecutor(
                MOST,
                MOST,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("shared-store-", 0).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    /// The plainest conversation there is: nothing is said to the server before our first question but who we are, where it asks.
    private static JedisClientConfig config(StoreAddress address, Duration patience) {
        var config = DefaultJedisClientConfig.builder()
                .protocol(RedisProtocol.RESP2)
                .autoNegotiateProtocol(false)
                .connectionTimeoutMillis((int) patience.toMillis())
                .socketTimeoutMillis((int) patience.toMillis())
                .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
                .user(address.user())
                .password(address.password())
                .database(address.database());
        if (address.tls()) {
            config.sslOptions(SslOptions.defaults()); // the chain and the name are checked
        }
        return config.build();
    }

    /// Asks the store something.
    ///
    /// @throws StoreUnavailableException unless it answers in time and without an error
    <T extends @Nullable Object> T ask(Function<Connection, T> question) {
        try {
            var answer = workers.submit(() -> on(question));
            try {
                return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                answer.cancel(true);
            }
        } catch (RejectedExecutionException busy) {
            throw new StoreUnavailableException(Reason.BUSY, busy);
        } catch (TimeoutException late) {
            throw new StoreUnavailableException(Reason.TIMEOUT, late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException(Reason.TIMEOUT, interrupted);
        } catch (ExecutionException broken) {
            throw new StoreUnavailableException(reason(broken.getCause()), broken.getCause());
        }
    }

    private static Reason reason(@Nullable Throwable cause) {
        return switch (cause) {
            case JedisDataException refused -> Reason.REFUSED;
            case Throwable broken when isLate(broken) -> Reason.TIMEOUT;
            case null, default -> Reason.CONNECTION;
        };
    }

    private static boolean isLate(Throwable broken) {
        return broken.getCause() instanceof SocketTimeoutException;
    }

    /// A connection that has lain idle may have been closed at the other end without a word: then the question is asked once more on a new one.
    private <T extends @Nullable Object> T on(Function<Connection, T> question) {
        var used = idle.pollFirst();
        if (used == null) {
            return on(new Connection(where, config), question);
        }
        try {
            return on(used, question);
        } catch (JedisConnectionException closed) {
            closeIdle();
            if (isLate(closed)) {
                throw closed;
            }
            return on(new Connection(where, config), question);
        }
    }

    private <T extends @Nullable Object> T on(Connection connection, Function<Connection, T> question) {
        var inOrder = false;
        try {
            var answer = question.apply(connection);
            inOrder = true;
            return answer;
        } catch (JedisDataException refused) {
            inOrder = true;
            throw refused;
        } finally {
            if (inOrder && !workers.isShutdown()) {
                idle.addFirst(connection);
            } else {
                close(connection);
            }
        }
    }

    private void closeIdle() {
        for (var connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            close(connection);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (JedisException ignored) { // it is gone either way
            connection.setBroken();
        }
    }

    @Override
    public void close() {
        workers.shutdown();
        closeIdle();
    }
}
