package signpost.channels.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import signpost.channels.http.Counters;
import signpost.channels.http.SecretKey;
import signpost.channels.sms.SeenMessages;
import signpost.core.session.InMemorySessionStore;

/// A node's way to a store on this machine, with all that stands on it. Tended when a test says so.
record Stores(SharedStore store, RedisSessionStore redis, SharedSessionStore sessions, Counters counters) implements AutoCloseable {
    static final SecretKey PSEUDONYMS = SecretKey.of("a key for pseudonyms of thirty-two characters");
    static final String KEY = "a key for the store of thirty-two characters";
    private static final int MOST_TRIES = 200;

    /// More than the real one, so that a busy machine is no fault of the network.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    static Stores at(int port, InstantSource clock) {
        return at("redis://127.0.0.1:" + port, clock, List.of(KEY));
    }

    static Stores at(String url, InstantSource clock, List<String> keys) {
        var counters = new Counters();
        var store = new SharedStore(StoreAddress.of(url).orElseThrow(), PATIENCE, counters);
        var redis = new RedisSessionStore(store, PSEUDONYMS, new Seal(keys), clock);
        return new Stores(store, redis, new SharedSessionStore(redis, new InMemorySessionStore(clock, 1_000), store, clock), counters);
    }

    SharedSeenMessages messages(SeenMessages own) {
        return new SharedSeenMessages(store, PSEUDONYMS, new Seal(List.of(KEY)), own);
    }

    /// Tends the store until it is used again and nothing is owed to it.
    void tendUntilWell() {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            store.tend();
            if (!store.isDegraded() && metric("signpost_store_owed") == 0) {
                return;
            }
        }
        throw new AssertionError("The store does not come back: " + counters.print());
    }

    long metric(String name) {
        return counters.print().lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    long failures() {
        return counters.print().lines()
                .filter(line -> line.startsWith("signpost_store_failures_total{"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".* ", "")))
                .sum();
    }

    @Override
    public void close() {
        store.close();
    }
}
