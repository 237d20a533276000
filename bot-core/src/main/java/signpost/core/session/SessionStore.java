package signpost.core.session;

import java.time.Instant;
import java.util.Optional;

/// Keeps sessions between turns. It never writes to a disk.
public interface SessionStore {

    /// The live session of that id; empty if there is none or it has died by `now`.
    ///
    /// @throws SessionStoreUnavailableException if the store does not answer: callers go on with a fresh session
    Optional<Session> find(SessionId id, Instant now);

    /// Keeps a session until it dies.
    ///
    /// @throws SessionStoreUnavailableException if the store does not answer: the reply stands all the same
    void save(Session session);

    /// Forgets a session at once; nothing happens if there is none.
    ///
    /// @throws SessionStoreUnavailableException if the store does not answer
    void forget(SessionId id);
}
