package signpost.core.testing;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import signpost.core.session.InMemorySessionStore;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;

/// A session store on another machine that does not answer until it is told to. What does not wait by its contract, does not wait here.
public final class HangingSessionStore implements SessionStore {
    private final InMemorySessionStore near = new InMemorySessionStore(() -> Chat.WEDNESDAY_11AM, 100);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answers = new CountDownLatch(1);

    /// Waits until somebody waits for the store.
    public void awaitSomebodyWaiting() throws InterruptedException {
        asked.await();
    }

    /// Lets everybody go who waits.
    public void answer() {
        answers.countDown();
    }

    private void hang() {
        asked.countDown();
        try {
            answers.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Session> find(SessionId id, Instant now) {
        hang();
        return near.find(id, now);
    }

    @Override
    public Optional<Session> glance(SessionId id, Instant now) {
        return near.find(id, now);
    }

    @Override
    public void save(Session session) {
        near.save(session);
    }

    @Override
    public boolean replace(@Nullable Session before, Session after) {
        hang();
        return near.replace(before, after);
    }

    @Override
    public void forget(SessionId id) {
        hang();
        near.forget(id);
    }
}
