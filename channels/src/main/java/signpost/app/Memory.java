package signpost.app;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.Counters;
import signpost.channels.http.SecretKey;
import signpost.channels.sms.InMemorySeenMessages;
import signpost.channels.sms.SeenMessages;
import signpost.channels.store.RedisSessionStore;
import signpost.channels.store.Seal;
import signpost.channels.store.SharedSeenMessages;
import signpost.channels.store.SharedSessionStore;
import signpost.channels.store.SharedStore;
import signpost.core.session.InMemorySessionStore;
import signpost.core.session.SessionStore;

/// What is remembered between turns: by this node alone, or together with others.
sealed interface Memory extends AutoCloseable {
    int MOST_SESSIONS = 100_000;

    /// The memory that the settings ask for.
    ///
    /// @param shared null for the memory of this node
    /// @param key    makes the names under which a shared store keeps things
    static Memory of(AppConfig.@Nullable Shared shared, SecretKey key, InstantSource clock, Counters counters) {
        var own = new InMemorySessionStore(clock, MOST_SESSIONS);
        counters.gauge("signpost_sessions", own::size);
        var seen = new InMemorySeenMessages(Ticker.systemTicker());
        if (shared == null) {
            return new Own(own, seen);
        }
        var store = SharedStore.start(shared.address(), counters);
        var seal = new Seal(shared.keys());
        var together = new RedisSessionStore(store, key, seal, clock);
        return new Together(store, new SharedSessionStore(together, own, store, clock), new SharedSeenMessages(store, key, seal, seen));
    }

    SessionStore sessions();

    /// The messages that have come (SAFE-35).
    SeenMessages seen();

    /// What `/readyz` says of it.
    String state();

    /// Drops what has died; called once a minute.
    void sweep(Instant now);

    @Override
    void close();

    /// This node remembers, until it restarts.
    record Own(InMemorySessionStore sessions, SeenMessages seen) implements Memory {
        @Override
        public String state() {
            return "memory";
        }

        @Override
        public void sweep(Instant now) {
            sessions.sweep(now);
        }

        @Override
        public void close() {}
    }

    /// Several nodes remember together.
    record Together(SharedStore store, SharedSessionStore sessions, SeenMessages seen) implements Memory {
        @Override
        public String state() {
            return store.isDegraded() ? "degraded" : "shared";
        }

        @Override
        public void sweep(Instant now) {
            sessions.sweep(now);
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
