package signpost.channels.store;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.WEB;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.app.load.Child;
import signpost.app.load.FaultProxy;
import signpost.app.load.StoreServer;
import signpost.app.load.FaultProxy.Mode;
import signpost.channels.testing.RedisServer;
import signpost.core.flow.Slot;
import signpost.core.session.SessionId;
import signpost.core.testing.Chat;

/// A conversation goes on whatever becomes of the store, and the store is used again once it is well (REL-10).
class StoreFaultsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Chat.WEDNESDAY_11AM);
    private static final String DANGER = "hes smashing the door in";
    private static final SessionId SOMEBODY = new SessionId("somebody");
    private static final String PASSWORD = "a password";

    private RedisServer server;
    private FaultProxy proxy;
    private Stores node;

    @BeforeEach
    void start() {
        server = RedisServer.start();
        proxy = FaultProxy.before(server.port());
        node = Stores.at(proxy.port(), CLOCK);
    }

    @AfterEach
    void stop() {
        node.close();
        proxy.close();
        server.close();
    }

    private record Setting(RedisServer server, FaultProxy proxy) {}

    private interface Act {
        void on(Setting setting);
    }

    /// @param keeps whether the store still has afterwards what it had before
    private record Fault(String name, Act begins, Act ends, boolean keeps) {
        static Fault ofNetwork(String name, Mode mode) {
            return new Fault(name, setting -> setting.proxy().set(mode), setting -> setting.proxy().set(new Mode.Pass()), true);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("down", s -> s.server().stop(), s -> s.server().startAgain(), false),
                Fault.ofNetwork("five seconds late", new Mode.Late(Duration.ofSeconds(5))),
                Fault.ofNetwork("half-open", new Mode.BlackHole()),
                Fault.ofNetwork("reset", new Mode.Reset()),
                Fault.ofNetwork("cut within an answer", new Mode.Cut(3)),
                new Fault(
                        "out of memory",
                        s -> {
                            s.server().tell("CONFIG", "SET", "maxmemory-policy", "noeviction");
                            s.server().tell("CONFIG", "SET", "maxmemory", "1mb");
                            s.server().tell("CONFIG", "SET", "maxmemory", "1");
                        },
                        s -> s.server().tell("CONFIG", "SET", "maxmemory", "0"),
                        true),
                new Fault(
                        "another password",
                        s -> {
                            s.server().tell("CONFIG", "SET", "requirepass", PASSWORD);
                            s.server().tellAs(PASSWORD, "CLIENT", "KILL", "TYPE", "normal");
                        },
                        s -> s.server().tellAs(PASSWORD, "CONFIG", "SET", "requirepass", ""),
                        true));
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Tag("SAFE-14")
    void theConversationGoesOnAndTheStoreIsUsedAgain(Fault fault) {
        var setting = new Setting(server, proxy);
        var chat = Chat.on(WEB).with(node.sessions()).says("margate");
        assertThat(node.redis().find(SOMEBODY, CLOCK.instant())).isPresent();

        fault.begins().on(setting);

        assertThat(chat.says("i need help at home").area()).as("what was known is carried over").isEqualTo("thanet");
        for (var turns = 0; turns < Breaker.MOST_FAILURES; turns++) {
            assertThat(chat.says("menu").node()).isEqualTo("menu/main");
        }
        assertThat(chat.says(DANGER).node()).isEqualTo("danger/now");
        assertThat(chat.says("i need help at home").area()).isEqualTo("thanet");
        // a session that is owed asks nothing more of the store: what is tried again is tried while it is tended
        for (var tries = 0; tries < Breaker.MOST_FAILURES; tries++) {
            node.store().tend();
        }
        assertThat(node.store().isDegraded()).isTrue();
        assertThat(node.metric("signpost_store_degraded")).isEqualTo(1);
        assertThat(node.metric("signpost_store_opened_total")).isEqualTo(1);
        assertThat(node.metric("signpost_store_owed")).isEqualTo(1);
        assertThat(node.failures()).isGreaterThanOrEqualTo(Breaker.MOST_FAILURES);

        fault.ends().on(setting);
        node.tendUntilWell();

        assertThat(node.metric("signpost_store_degraded")).isZero();
        try (var other = Stores.at(server.port(), CLOCK)) {
            var given = other.sessions().find(SOMEBODY, CLOCK.instant()).orElseThrow();
            assertThat(given.slots().is(Slot.AREA, "thanet")).isTrue();
            assertThat(given).isEqualTo(chat.session().orElseThrow());
            assertThat(Chat.on(WEB).with(other.sessions()).says("i need help at home").area()).isEqualTo("thanet");
        }
    }

    @Test
    void nobodyWaitsLongerThanATenthOfASecond() {
        assertThat(SharedStore.PATIENCE).isLessThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void aStoreThatIsNotThereYetIsUsedOnceItIs() {
        var port = Child.freePort();
        try (var early = Stores.at(port, CLOCK)) {
            var chat = Chat.on(WEB).with(early.sessions()).says("margate");
            assertThat(chat.says("i need help at home").area()).isEqualTo("thanet");
            early.store().tend();
            assertThat(early.store().isDegraded()).isTrue();

            try (var late = StoreServer.start(port)) {
                early.tendUntilWell();
                assertThat(late.port()).isEqualTo(port);
                assertThat(early.redis().find(SOMEBODY, CLOCK.instant())).isEqualTo(chat.session());
            }
        }
    }

    @Test
    void aStoreThatIsLeftAloneIsAskedNothing() {
        var chat = Chat.on(WEB).with(node.sessions());
        server.stop();
        for (var turns = 0; turns < Breaker.MOST_FAILURES; turns++) {
            chat.says("menu");
        }
        node.store().tend();
        server.startAgain();

        chat.says("margate");

        assertThat(server.names()).isEmpty();
        node.tendUntilWell();
        assertThat(server.names()).anyMatch(name -> name.startsWith("signpost:session:"));
    }

    @Test
    void aConnectionThatTheServerClosedIsNoFailure() {
        var chat = Chat.on(WEB).with(node.sessions()).says("margate");
        server.tell("CLIENT", "KILL", "TYPE", "normal");

        assertThat(chat.says("i need help at home").area()).isEqualTo("thanet");
        assertThat(node.failures()).isZero();
    }

    @Test
    void aStoreThatForgotEverythingBeginsAgain() {
        var chat = Chat.on(WEB).with(node.sessions()).says("margate");
        server.stop();
        server.startAgain();

        assertThat(chat.says("i need help at home").services()).isNotEmpty();
        assertThat(chat.says("margate").area()).isEqualTo("thanet");
        assertThat(node.redis().find(SOMEBODY, CLOCK.instant())).isEqualTo(chat.session());
    }

    @Test
    void aValueOfAnotherKindUnderOurNameBeginsAgain() {
        var chat = Chat.on(WEB).with(node.sessions()).says("margate");
        var name = server.names().iterator().next();
        server.tell("DEL", name);
        server.tell("SADD", name, "x");

        assertThat(chat.says("i need help at home").services()).isNotEmpty();
        assertThat(node.metric("signpost_store_unreadable_total")).isEqualTo(1);
        assertThat(node.store().isDegraded()).isFalse();
        assertThat(chat.says("margate").area()).isEqualTo("thanet");
        assertThat(node.redis().find(SOMEBODY, CLOCK.instant())).isEqualTo(chat.session());
    }

    @Test
    @Tag("SAFE-14")
    void somebodyInDangerIsAnsweredWhileOthersWaitForTheStore() throws InterruptedException {
        var chat = Chat.on(WEB).with(node.sessions()).says("margate");
        proxy.set(new Mode.BlackHole());
        var many = new CountDownLatch(20);
        var others = Stream.generate(() -> Thread.ofVirtual().unstarted(() -> {
                    many.countDown();
                    Chat.on(WEB).with(node.sessions()).says("menu");
                }))
                .limit(20)
                .toList();
        others.forEach(Thread::start);
        many.await();

        assertThat(chat.says(DANGER).node()).isEqualTo("danger/now");

        for (var other : others) {
            other.join();
        }
    }

    /// Two nodes, one person, both at once: what either turn learnt is known afterwards.
    @Test
    void turnsOnTwoNodesAtOnceLoseNothing() throws InterruptedException {
        try (var other = Stores.at(server.port(), CLOCK)) {
            for (var round = 0; round < 30; round++) {
                server.tell("FLUSHALL");
                var here = Chat.on(WEB).with(node.sessions()).says("menu");
                var there = Chat.on(WEB).with(other.sessions());
                var started = new CountDownLatch(1);
                var threads = List.of(
                        Thread.ofVirtual().start(() -> after(started, () -> here.says("margate"))),
                        Thread.ofVirtual().start(() -> after(started, () -> there.says("my client is high risk"))));
                started.countDown();
                for (var thread : threads) {
                    thread.join();
                }

                var slots = node.redis().find(SOMEBODY, CLOCK.instant()).orElseThrow().slots();
                assertThat(slots.values()).as("round %d", round).containsEntry("area", "thanet").containsEntry("grade", "high");
            }
        }
    }

    private static void after(CountDownLatch started, Runnable what) {
        try {
            started.await();
            what.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
