package signpost.core.testing;

import java.time.Instant;
import java.util.Optional;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;
import signpost.core.session.SessionStoreUnavailableException;

/// A session store that does not answer.
public final class BrokenSessionStore implements SessionStore {

    @Override
    public Optional<Session> find(SessionId id, Instant now) {
        throw broken();
    }

    @Override
    public void save(Session session) {
        throw broken();
    }

    @Override
    public void forget(SessionId id) {
        throw broken();
    }

    private static SessionStoreUnavailableException broken() {
        return new SessionStoreUnavailableException("broken for a test", new IllegalStateException("connection refused"));
    }
}
