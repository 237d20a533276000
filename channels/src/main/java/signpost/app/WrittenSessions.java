package signpost.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;
import signpost.core.session.WrittenSession;

/// Sessions that are written down after each turn and read back before the next, as a store outside this process keeps them. For one thread.
final class WrittenSessions implements SessionStore {
    private final Map<SessionId, String> written = new HashMap<>();

    /// @throws IllegalStateException if a session cannot be read back
    @Override
    public Optional<Session> find(SessionId id, Instant now) {
        return Optional.ofNullable(written.get(id))
                .map(text -> WrittenSession.read(text).orElseThrow(() -> new IllegalStateException("A session cannot be read back")))
                .filter(session -> !session.expiredAt(now));
    }

    @Override
    public void save(Session session) {
        written.put(session.id(), WrittenSession.write(session));
    }

    @Override
    public boolean replace(@Nullable Session before, Session after) {
        var isCurrent = Objects.equals(written.get(after.id()), before == null ? null : WrittenSession.write(before));
        if (isCurrent) {
            save(after);
        }
        return isCurrent;
    }

    @Override
    public void forget(SessionId id) {
        written.remove(id);
    }
}
