package signpost.channels.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.app.load.Child;
import signpost.channels.testing.RedisServer;
import signpost.core.flow.Slot;
import signpost.core.message.Channel;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;
import signpost.core.session.SessionStoreUnavailableException;
import signpost.core.testing.Chat;
import signpost.core.testing.SessionStoreContract;

class RedisSessionStoreTest extends SessionStoreContract {
    private static final InstantSource CLOCK = InstantSource.fixed(Chat.WEDNESDAY_11AM);
    private static final SessionId SOMEBODY = new SessionId("canary-session-id");
    private static RedisServer server;
    private Stores node;

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
        node = Stores.at(server.port(), CLOCK);
    }

    @AfterEach
    void disconnect() {
        node.close();
    }

    @Override
    protected SessionStore store() {
        return node.redis();
    }

    private static Session begun(Instant started, Instant used) {
        return Session.fresh(SOMEBODY, Channel.SMS, started).knowing(Session.fresh(SOMEBODY, Channel.SMS, started).slots().with(Slot.AREA, "thanet")).usedAt(used);
    }

    private static Session begun() {
        return begun(Chat.WEDNESDAY_11AM, Chat.WEDNESDAY_11AM);
    }

    private String name() {
        return server.names().iterator().next();
    }

    @Test
    @Tag("SAFE-40")
    @Tag("REL-15")
    void keepsNothingForLongerBecauseAClockWasSetBack() {
        store().save(begun(Chat.WEDNESDAY_11AM, Chat.WEDNESDAY_11AM.plusSeconds(90)));
        assertThat(server.left(name())).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(30).toMillis());

        store().replace(null, begun(Chat.WEDNESDAY_11AM, Chat.WEDNESDAY_11AM.plus(Duration.ofDays(1))));
        assertThat(server.left(name())).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(30).toMillis());
    }

    @Test
    @Tag("SAFE-38")
    @Tag("SAFE-39")
    void showsNothingToWhoeverReadsTheServer() {
        store().save(begun());

        assertThat(server.names()).hasSize(1);
        assertThat(server.everything()).doesNotContain("canary", "thanet", "area", "sms", "2026");
    }

    @Test
    @Tag("SAFE-40")
    void everythingDiesByItselfWithItsSession() {
        store().save(begun());
        assertThat(server.left(name())).isBetween(Duration.ofMinutes(29).toMillis(), Duration.ofMinutes(30).toMillis());

        var late = Chat.WEDNESDAY_11AM.minus(Duration.ofHours(12)).plus(Duration.ofMinutes(2));
        assertThat(store().replace(begun(), begun(late, Chat.WEDNESDAY_11AM))).isTrue();
        assertThat(server.left(name())).isBetween(1L, Duration.ofMinutes(2).toMillis());
    }

    @Test
    @Tag("SAFE-40")
    void keepsNothingOfASessionThatIsDeadAlready() {
        var dead = begun(Chat.WEDNESDAY_11AM.minus(Duration.ofHours(2)), Chat.WEDNESDAY_11AM.minus(Duration.ofHours(1)));

        store().save(dead);
        store().replace(null, dead);

        assertThat(server.names()).isEmpty();
    }

    @Test
    void anAnswerThatWasLostOnItsWayIsNoConflict() {
        store().replace(null, begun());
        var value = server.everything();
        assertThat(store().replace(begun(), begun().turned())).isTrue();
        assertThat(server.everything()).isNotEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0123456789abcdef0123456789abcdef0123456789abcdef"})
    void takesAValueThatItCannotReadForNoSessionAndCountsIt(String rubbish) {
        store().save(begun());
        server.tell("SET", name(), rubbish);

        assertThat(store().find(SOMEBODY, now())).isEmpty();
        assertThat(node.metric("signpost_store_unreadable_total")).isEqualTo(1);
        assertThat(store().replace(null, begun())).isTrue();
        assertThat(store().find(SOMEBODY, now())).contains(begun());
    }

    @Test
    void takesAValueOfAnotherKindForNoSession() {
        store().save(begun());
        var name = name();
        server.tell("DEL", name);
        server.tell("LPUSH", name, "x");

        assertThat(store().find(SOMEBODY, now())).isEmpty();
        assertThat(node.metric("signpost_store_unreadable_total")).isEqualTo(1);
        assertThat(node.store().isDegraded()).isFalse();
        assertThat(store().replace(null, begun())).isTrue();
        assertThat(store().find(SOMEBODY, now())).contains(begun());
    }

    @Test
    void writesOverAValueOfAnotherKindThatCameInBetween() {
        store().save(begun());
        var name = name();
        server.tell("DEL", name);
        server.tell("LPUSH", name, "x");

        assertThat(store().replace(null, begun())).isTrue();
        assertThat(store().find(SOMEBODY, now())).contains(begun());
    }

    @Test
    void readsNothingThatStandsUnderAnotherName() {
        store().save(begun());
        var other = begun();
        var name = name();
        store().save(Session.fresh(new SessionId("other"), Channel.SMS, other.lifetime().started()));
        var copy = server.names().stream().filter(n -> !n.equals(name)).findFirst().orElseThrow();
        server.tell("COPY", name, copy, "REPLACE");

        assertThat(store().find(new SessionId("other"), now())).isEmpty();
        assertThat(store().find(SOMEBODY, now())).contains(begun());
    }

    @Test
    void aKeyIsChangedWithoutLosingASession() {
        var newer = "another key for the store of thirty-two characters";
        store().save(begun());

        try (var rotated = Stores.at(server.url(), CLOCK, List.of(newer, Stores.KEY)); var after = Stores.at(server.url(), CLOCK, List.of(newer))) {
            assertThat(rotated.redis().find(SOMEBODY, now())).contains(begun());
            rotated.redis().save(begun().turned());
            assertThat(after.redis().find(SOMEBODY, now())).contains(begun().turned());
        }
        assertThat(store().find(SOMEBODY, now())).isEmpty();
    }

    @Test
    void saysSoWhenTheServerIsAway() {
        try (var nowhere = Stores.at(Child.freePort(), CLOCK)) {
            assertThatThrownBy(() -> nowhere.redis().find(SOMEBODY, now())).isInstanceOf(SessionStoreUnavailableException.class);
            assertThatThrownBy(() -> nowhere.redis().save(begun())).isInstanceOf(SessionStoreUnavailableException.class);
            assertThatThrownBy(() -> nowhere.redis().forget(SOMEBODY)).isInstanceOf(SessionStoreUnavailableException.class);
            assertThat(nowhere.store().isDegraded()).isTrue();
            assertThatThrownBy(() -> nowhere.redis().replace(null, begun())).isInstanceOf(SessionStoreUnavailableException.class);
            assertThat(nowhere.counters().print()).contains("signpost_store_failures_total{reason=\"resting\"} 1");
        }
    }
}
