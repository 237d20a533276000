package signpost.channels.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import signpost.core.session.InMemorySessionStore;
import signpost.core.session.Lifetime;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;
import signpost.core.session.SessionStoreUnavailableException;

/// Sessions that several nodes share, as long as their store answers; while it does not, this node remembers by itself. It never throws.
///
/// A copy of each session is kept here for five minutes after its last turn on this node, so that a conversation in flow survives the loss of the store. What is changed or
/// ended meanwhile is owed to the store, and given to it once it is back. A turn of danger is kept here at once and given to the store soon: it waits for nobody (SAFE-14).
public final class SharedSessionStore implements SessionStore {
    static final Duration COPIED = Duration.ofMinutes(5);
    private static final int MOST_OWED = 100_000;

    private final SessionStore shared;
    private final InMemorySessionStore copies;
    private final SharedStore store;
    private final InstantSource clock;
    private final ConcurrentMap<SessionId, Owed> owed = new ConcurrentHashMap<>();

    /// What the store has yet to be told of a session.
    private sealed interface Owed {
        /// It was changed here.
        record Changed() implements Owed {}

        /// It was changed here without a look at what the store has.
        record ChangedBlindly() implements Owed {}

        /// It was ended here.
        record Ended(Instant at) implements Owed {}
    }

    /// @param shared what all nodes see; it may throw
    /// @param copies what this node remembers
    /// @param store  the way to it
    /// @param clock  the server's own clock
    public SharedSessionStore(SessionStore shared, InMemorySessionStore copies, SharedStore store, InstantSource clock) {
        this.shared = shared;
        this.copies = copies;
        this.store = store;
        this.clock = clock;
        store.whenTended(this::settle);
        store.counters().gauge("signpost_store_owed", owed::size);
    }

    @Override
    public Optional<Session> find(SessionId id, Instant now) {
        if (owed.containsKey(id)) {
            return own(id, now);
        }
        try {
            var found = shared.find(id, now);
            return isCopied(id, found.orElse(null)) ? found : own(id, now);
        } catch (SessionStoreUnavailableException away) {
            return own(id, now);
        }
    }

    /// A copy is never laid over what this node has changed meanwhile.
    private boolean isCopied(SessionId id, @Nullable Session found) {
        return owed.compute(id, (same, debt) -> {
            if (debt == null && found != null) {
                copies.save(found);
            } else if (debt == null) {
                copies.forget(id);
            }
            return debt;
        }) == null;
    }

    @Override
    public Optional<Session> glance(SessionId id, Instant now) {
        return own(id, now);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    private Optional<Session> own(SessionId id, Instant now) {
        return copies.find(id, now).filter(session -> {
            var good = owed.containsKey(id) || !isOld(session, now);
            if (!good) {
                copies.forget(id);
            }
            return good;
        });
    }

    /// Another node may have gone on with the session, or ended it, since it was last seen here. What knows nothing of anybody may stay: a CLEAR above all (SAFE-32).
    private static boolean isOld(Session session, Instant now) {
        var knowsNothing = session.slots().values().isEmpty() && session.turn() <= 1;
        return !knowsNothing && now.isAfter(session.lifetime().lastUsed().plus(COPIED));
    }

    @Override
    public void save(Session session) {
        var id = session.id();
        owed.compute(id, (same, debt) -> {
            var known = debt instanceof Owed.Changed || copies.find(id, clock.instant()).isPresent();
            copies.save(session);
            return bounded(debt, known ? new Owed.Changed() : new Owed.ChangedBlindly());
        });
        store.tendSoon();
    }

    @Override
    public boolean replace(@Nullable Session before, Session after) {
        if (!owed.containsKey(after.id())) {
            try {
                var kept = shared.replace(before, after);
                if (kept) {
                    isCopied(after.id(), after);
                } else {
                    store.counters().count("signpost_store_conflicts_total");
                }
                return kept;
            } catch (SessionStoreUnavailableException away) {
                // remembered here, below
            }
        }
        var kept = new AtomicBoolean();
        owed.compute(after.id(), (same, debt) -> {
            kept.set(copies.replace(before, after));
            return kept.get() ? bounded(debt, new Owed.Changed()) : debt;
        });
        return kept.get();
    }

    @Override
    public void forget(SessionId id) {
        var ended = new Owed.Ended(clock.instant());
        owed.compute(id, (same, debt) -> {
            copies.forget(id);
            return bounded(debt, ended);
        });
        try {
            shared.forget(id);
            owed.remove(id, ended);
        } catch (SessionStoreUnavailableException away) {
            // owed until it is back
        }
    }

    private @Nullable Owed bounded(@Nullable Owed debt, Owed what) {
        return debt == null && owed.size() >= MOST_OWED ? null : what;
    }

    /// Drops what has died, and copies that are old; called once a minute.
    public void sweep(Instant now) {
        copies.sweep(now);
        copies.drop(session -> !owed.containsKey(session.id()) && isOld(session, now));
        owed.entrySet().removeIf(debt -> isSettledByTime(debt.getKey(), debt.getValue(), now));
    }

    /// The store lets a session die by itself, and so does this node.
    private boolean isSettledByTime(SessionId id, Owed what, Instant now) {
        return switch (what) {
            case Owed.Ended(var at) -> now.isAfter(at.plus(Lifetime.IDLE));
            case Owed.Changed ignored -> copies.find(id, now).isEmpty();
            case Owed.ChangedBlindly ignored -> copies.find(id, now).isEmpty();
        };
    }

    /// Gives the store what is owed to it, as far as it answers.
    private void settle() {
        try {
            for (var debt : owed.entrySet()) {
                settle(debt.getKey(), debt.getValue());
            }
        } catch (SessionStoreUnavailableException away) {
            // the rest with the next try
        }
    }

    private void settle(SessionId id, Owed what) {
        var now = clock.instant();
        switch (what) {
            case Owed.Ended(var at) -> {
                var begunAfter = shared.find(id, now).filter(theirs -> theirs.lifetime().started().isAfter(at));
                if (begunAfter.isEmpty()) {
                    shared.forget(id);
                }
                owed.remove(id, what);
            }
            case Owed.Changed changed -> give(id, changed, now);
            case Owed.ChangedBlindly blindly -> give(id, blindly, now);
        }
    }

    private void give(SessionId id, Owed what, Instant now) {
        var mine = copies.find(id, now).orElse(null);
        if (mine == null) {
            owed.remove(id, what);
            return;
        }
        var theirs = shared.find(id, now).orElse(null);
        var next = theirs == null ? mine : together(mine, theirs, what instanceof Owed.ChangedBlindly);
        var given = next.equals(theirs) || shared.replace(theirs, next);
        if (given) {
            owed.computeIfPresent(id, (same, debt) -> debt.equals(what) && copies.replace(mine, next) ? null : debt);
        }
    }

    /// What was said last stands. Of one conversation, what is known on either side is known: a turn of danger did not look at the store.
    private static Session together(Session mine, Session theirs, boolean blindly) {
        var same = blindly || mine.lifetime().started().equals(theirs.lifetime().started());
        var overtaken = mine.lifetime().lastUsed().isBefore(theirs.lifetime().lastUsed());
        var later = overtaken ? theirs : mine;
        if (!same) {
            return later;
        }
        var earlier = overtaken ? mine : theirs;
        var turns = Math.max(mine.turn(), theirs.turn());
        return new Session(
                later.id(),
                later.channel(),
                later.position(),
                earlier.slots().with(later.slots()),
                turns,
                new Lifetime(theirs.lifetime().started(), later.lifetime().lastUsed()));
    }
}
