package signpost.channels.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.sms.InMemorySeenMessages;
import signpost.channels.sms.SeenMessages;
import signpost.channels.sms.SeenMessagesContract;
import signpost.channels.testing.RedisServer;
import signpost.core.testing.Chat;

/// Each call of the contract comes to another node.
@Tag("SAFE-35")
class SharedSeenMessagesTest extends SeenMessagesContract {
    private static RedisServer server;
    private final AtomicLong nanos = new AtomicLong();
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
        node = Stores.at(server.port(), () -> Chat.WEDNESDAY_11AM);
    }

    @AfterEach
    void disconnect() {
        node.close();
    }

    @Override
    protected SeenMessages seen() {
        return node.messages(new InMemorySeenMessages(nanos::get));
    }

    @Override
    protected void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        server.pass(time);
    }

    @Test
    @Tag("SAFE-38")
    void showsNothingToWhoeverReadsTheServer() {
        seen().claim("SMcanary");
        seen().answered("SMcanary", "canary answer");

        assertThat(server.names()).hasSize(2);
        assertThat(server.everything()).doesNotContain("canary");
        assertThat(server.names()).allSatisfy(name -> assertThat(server.left(name)).isPositive());
    }

    @Test
    void aCopyAtAnotherNodeWaitsForTheAnswerThatIsBeingWorkedOn() {
        var first = seen();
        var second = seen();
        first.claim("one");
        assertThat(second.claim("one")).isFalse();
        var copy = CompletableFuture.supplyAsync(() -> second.answer("one"));

        first.answered("one", "answer");

        assertThat(copy.join()).contains("answer");
    }

    @Test
    void aNodeRemembersByItselfWhileTheStoreIsAway() {
        var own = new InMemorySeenMessages(Ticker.systemTicker());
        server.stop();
        var seen = node.messages(own);

        assertThat(seen.claim("one")).isTrue();
        seen.answered("one", "answer");
        assertThat(seen.claim("one")).isFalse();
        assertThat(seen.answer("one")).contains("answer");
        assertThat(seen.answer("other")).isEmpty();

        server.startAgain();
        node.tendUntilWell();

        assertThat(seen().claim("one")).as("at another node, once the store is back").isFalse();
    }

    @Test
    void anAnswerThatCannotBeReadIsNoAnswer() {
        seen().claim("one");
        seen().answered("one", "answer");
        server.names().stream().filter(name -> name.startsWith("signpost:answer:")).forEach(name -> server.tell("SET", name, "rubbish", "KEEPTTL"));
        server.pass(Duration.ofMinutes(1));

        assertThat(seen().answer("one")).isEmpty();
        assertThat(node.metric("signpost_store_unreadable_total")).isPositive();
    }
}
