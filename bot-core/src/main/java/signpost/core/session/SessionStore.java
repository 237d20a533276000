package signpost.core.session;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps sessions between turns. It never writes to a disk.
///
/// A store may lie on another machine. What asks it waits for a bounded time, except [#glance] and [#save], which do not wait: a reply to danger needs
/// nothing else (SAFE-14).
public interface SessionStore {

    /// The live session of that id; empty if there is none or it has died by `now`.
    ///
    /// @throws SessionStoreUnavailableException if the store does not answer: callers go on with a fresh session
    Optional<Session> find(SessionId id, Instant now);

    /// The live session of that id as far as this process knows it. Never waits for anything; what another node has changed may be missing.
    default Optional<Session> glance(SessionId id, Instant now) {
        return find(id, now);
    }

    /// Whether other processes keep sessions in it too, so that one that [#glance] does not show may live all the same.
    default boolean isShared() {
        return false;
    }

    /// Keeps a session until it dies, whatever was kept before. Never waits for another machine.
    ///
    /// @throws SessionStoreUnavailableException if it cannot be kept: the reply stands all the same
    void save(Session session);

    /// Keeps a session in the place of the one that a turn began with, unless somebody else has changed or ended that in the meantime.
    ///
    /// @param before as [#find] gave it; null if it gave none
    /// @return whether it was kept
    /// @throws SessionStoreUnavailableException if the store does not answer: the reply stands all the same
    default boolean replace(@Nullable Session before, Session after) {
        save(after);
        return true;
    }

    /// Forgets a session at once; nothing happens if there is none.
    ///
    /// @throws SessionStoreUnavailableException if the store does not answer
    void forget(SessionId id);
}
