package signpost.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.message.Channel;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeClock;
import signpost.core.testing.SessionStoreContract;

class InMemorySessionStoreTest extends SessionStoreContract {
    private final FakeClock clock = new FakeClock(Chat.WEDNESDAY_11AM);
    private final InMemorySessionStore store = new InMemorySessionStore(clock, 3);

    @Override
    protected SessionStore store() {
        return store;
    }

    private void someoneBegins(String id) {
        store.save(Session.fresh(new SessionId(id), Channel.WEB, clock.instant()));
    }

    @Test
    void dropsTheLongestIdleWhenThereIsNoRoom() {
        someoneBegins("oldest");
        clock.moveBy(Duration.ofMinutes(1));
        someoneBegins("second");
        someoneBegins("third");
        someoneBegins("fourth");

        assertThat(store.size()).isEqualTo(3);
        assertThat(store.find(new SessionId("oldest"), clock.instant())).isEmpty();
        assertThat(store.find(new SessionId("fourth"), clock.instant())).isPresent();
    }

    @Test
    void dropsTheDeadBeforeTheLiving() {
        someoneBegins("dead");
        clock.moveBy(Duration.ofMinutes(31));
        someoneBegins("second");
        someoneBegins("third");
        someoneBegins("fourth");

        assertThat(store.find(new SessionId("second"), clock.instant())).isPresent();
        assertThat(store.size()).isEqualTo(3);
    }

    @Test
    @Tag("SAFE-40")
    void sweepsWhatHasDiedAndNothingElse() {
        someoneBegins("dead");
        clock.moveBy(Duration.ofMinutes(31));
        someoneBegins("alive");

        store.sweep(clock.instant());

        assertThat(store.size()).isEqualTo(1);
        assertThat(store.find(new SessionId("alive"), clock.instant())).isPresent();
    }

    @Test
    @Tag("SAFE-40")
    @Tag("REL-15")
    void sweepsWhatAClockThatWasSetBackLeftBehind() {
        someoneBegins("before the step");
        clock.moveBy(Duration.ofHours(-1));
        someoneBegins("after the step");

        store.sweep(clock.instant());

        assertThat(store.size()).isEqualTo(1);
        assertThat(store.find(new SessionId("after the step"), clock.instant())).isPresent();
    }

    @Test
    @Tag("SAFE-40")
    void keepsNothingOfADeadSessionThatIsAskedFor() {
        someoneBegins("dead");

        assertThat(store.find(new SessionId("dead"), clock.instant().plus(Duration.ofMinutes(31)))).isEmpty();
        assertThat(store.size()).isZero();
    }
}
