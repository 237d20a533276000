package signpost.core.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The default store: in memory alone, swept by age, bounded in number.
///
/// A restart forgets every chat, which is right for safety (SAFE-40).
public final class InMemorySessionStore implements SessionStore {
    private static final int SWEEP_EVERY = 256;

    private final ConcurrentMap<SessionId, Session> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger saves = new AtomicInteger();
    private final InstantSource clock;
    private final int most;

    /// @param clock the server's own clock
    /// @param most  how many sessions at most; past it the dead go first, then the longest idle
    public InMemorySessionStore(InstantSource clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    @Override
    public Optional<Session> find(SessionId id, Instant now) {
        var found = sessions.get(id);
        if (found != null && found.expiredAt(now)) {
            sessions.remove(id, found);
            return Optional.empty();
        }
        return Optional.ofNullable(found);
    }

    @Override
    public void save(Session session) {
        sessions.put(session.id(), session);
        sweepNowAndThen();
    }

    @Override
    public boolean replace(@Nullable Session before, Session after) {
        var kept = before == null
                ? sessions.putIfAbsent(after.id(), after) == null
                : sessions.replace(after.id(), before, after);
        sweepNowAndThen();
        return kept;
    }

    private void sweepNowAndThen() {
        if (saves.incrementAndGet() % SWEEP_EVERY == 0 || sessions.size() > most) {
            sweep(clock.instant());
        }
    }

    @Override
    public void forget(SessionId id) {
        sessions.remove(id);
    }

    /// Drops what has died; called by itself as sessions are saved, and from outside once a minute.
    public void sweep(Instant now) {
        sessions.values().removeIf(s -> s.expiredAt(now));
        while (sessions.size() > most) {
            sessions.values().stream()
                    .min(java.util.Comparator.comparing(s -> s.lifetime().lastUsed()))
                    .ifPresent(oldest -> sessions.remove(oldest.id(), oldest));
        }
    }

    /// Drops every session of a kind.
    public void drop(Predicate<Session> kind) {
        sessions.values().removeIf(kind);
    }

    /// How many sessions are kept, the dead not yet swept included.
    public int size() {
        return sessions.size();
    }
}
