package signpost.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.core.flow.NodeId;
import signpost.core.message.Channel;
import signpost.core.session.Position;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;
import signpost.core.testing.SessionStoreContract;

class WrittenSessionsTest extends SessionStoreContract {
    private final WrittenSessions store = new WrittenSessions();

    @Override
    protected SessionStore store() {
        return store;
    }

    @Test
    void refusesASessionThatCouldNotBeReadBack() {
        var words = Position.START.moved(NodeId.of("menu/main"), List.of(), null, List.of("words that somebody typed"));
        var session = Session.fresh(new SessionId("one"), Channel.WEB, Instant.parse("2026-11-25T12:00:00Z")).at(words);

        assertThatThrownBy(() -> store.save(session)).isInstanceOf(IllegalArgumentException.class);
    }
}
