package signpost.channels.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.testing.RedisServer;
import signpost.core.flow.Slot;
import signpost.core.message.Channel;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeClock;
import signpost.core.testing.SessionStoreContract;

class SharedSessionStoreTest extends SessionStoreContract {
    private static final SessionId SOMEBODY = new SessionId("somebody");
    private static RedisServer server;
    private final FakeClock clock = new FakeClock(Chat.WEDNESDAY_11AM);
    private Stores here;
    private Stores there;

    @BeforeAll
    static void start() {
        server = RedisServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void connect() {
        server.tell("FLUSHALL");
        here = Stores.at(server.port(), clock);
        there = Stores.at(server.port(), clock);
    }

    @AfterEach
    void disconnect() {
        here.close();
        there.close();
    }

    @Override
    protected SessionStore store() {
        return here.sessions();
    }

    private Session begun() {
        var fresh = Session.fresh(SOMEBODY, Channel.SMS, Chat.WEDNESDAY_11AM);
        return fresh.knowing(fresh.slots().with(Slot.AREA, "thanet")).turned().turned();
    }

    private void restart() {
        server.stop();
        server.startAgain();
    }

    @Test
    void whatOneNodeKeepsTheOtherFinds() {
        here.sessions().replace(null, begun());

        assertThat(there.sessions().find(SOMEBODY, now())).contains(begun());
    }

    @Test
    @Tag("SAFE-24")
    void whatOneNodeForgetsIsGoneAtTheOther() {
        here.sessions().replace(null, begun());
        there.sessions().find(SOMEBODY, now());

        here.sessions().forget(SOMEBODY);

        assertThat(there.sessions().find(SOMEBODY, now())).isEmpty();
        assertThat(there.sessions().glance(SOMEBODY, now())).isEmpty();
    }

    @Test
    @Tag("SAFE-14")
    void aTurnOfDangerIsKeptAtOnceAndGivenToTheStoreSoon() {
        here.sessions().replace(null, begun());
        there.sessions().save(Session.fresh(SOMEBODY, Channel.SMS, now()).turned());

        there.tendUntilWell();

        var known = here.sessions().find(SOMEBODY, now()).orElseThrow();
        assertThat(known.slots().values()).as("what the other node knew").containsEntry("area", "thanet");
        assertThat(known.turn()).isEqualTo(2);
    }

    @Test
    @Tag("SAFE-32")
    void aClearIsNotUndoneByWhatTheStoreStillHas() {
        here.sessions().replace(null, begun());
        server.stop();
        clock.moveBy(Duration.ofSeconds(20));
        var cleared = Session.fresh(SOMEBODY, Channel.SMS, clock.instant()).turned();
        assertThat(here.sessions().find(SOMEBODY, clock.instant())).contains(begun());
        assertThat(here.sessions().replace(begun(), cleared)).isTrue();
        server.startAgain();
        there.redis().save(begun());

        here.tendUntilWell();

        assertThat(there.redis().find(SOMEBODY, clock.instant())).contains(cleared);
    }

    @Test
    @Tag("SAFE-24")
    void anExitWhileTheStoreIsAwayIsCarriedOutOnceItIsBack() {
        server.stop();
        here.sessions().forget(SOMEBODY);
        server.startAgain();
        there.redis().save(begun());
        clock.moveBy(Duration.ofSeconds(1));

        here.tendUntilWell();

        assertThat(there.sessions().find(SOMEBODY, now())).isEmpty();
    }

    @Test
    void anExitThatIsCarriedOutLateLeavesALaterConversationAlone() {
        server.stop();
        here.sessions().forget(SOMEBODY);
        server.startAgain();
        var later = Session.fresh(SOMEBODY, Channel.SMS, now().plusSeconds(60));
        there.redis().save(later);

        here.tendUntilWell();

        assertThat(there.redis().find(SOMEBODY, now().plusSeconds(60))).contains(later);
    }

    @Test
    @Tag("SAFE-40")
    void aCopyIsGoodForFiveMinutesUnlessItKnowsNothing() {
        var cleared = Session.fresh(new SessionId("cleared"), Channel.SMS, now()).turned();
        here.sessions().replace(null, begun());
        here.sessions().replace(null, cleared);
        server.stop();

        try {
            assertThat(here.sessions().find(SOMEBODY, now().plus(Duration.ofMinutes(5)))).contains(begun());
            assertThat(here.sessions().find(SOMEBODY, now().plus(Duration.ofMinutes(5)).plusMillis(1))).isEmpty();
            assertThat(here.sessions().find(cleared.id(), now().plus(Duration.ofMinutes(29)))).contains(cleared);
        } finally {
            server.startAgain();
        }
    }

    @Test
    @Tag("SAFE-40")
    void sweepsOldCopiesAndNothingThatIsOwed() {
        here.sessions().replace(null, begun());
        here.sessions().sweep(now().plus(Duration.ofMinutes(6)));
        assertThat(here.sessions().glance(SOMEBODY, now())).isEmpty();

        server.stop();
        try {
            here.sessions().replace(null, begun());
            here.sessions().sweep(now().plus(Duration.ofMinutes(6)));
            assertThat(here.sessions().find(SOMEBODY, now().plus(Duration.ofMinutes(6)))).contains(begun());
        } finally {
            server.startAgain();
        }
    }

    @Test
    void beginsAgainWhereTheStoreHasForgottenEverything() {
        here.sessions().replace(null, begun());

        restart();

        assertThat(here.sessions().find(SOMEBODY, now())).isEmpty();
        assertThat(here.sessions().replace(null, begun())).isTrue();
        assertThat(there.sessions().find(SOMEBODY, now())).contains(begun());
    }
}
