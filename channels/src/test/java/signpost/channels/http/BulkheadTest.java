package signpost.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REL-3")
class BulkheadTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private static CompletableFuture<Boolean> entering(Bulkhead bulkhead) {
        var entered = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> entered.complete(bulkhead.enter()));
        return entered;
    }

    private static void awaitWaiting(Bulkhead bulkhead, int number) {
        while (bulkhead.waiting() != number) {
            Thread.onSpinWait();
        }
    }

    @Test
    void someWorkSomeWaitAndTheRestGoAway() {
        var bulkhead = new Bulkhead(new Bulkhead.Size(1, 2, LONG));
        assertThat(bulkhead.enter()).isTrue();
        var second = entering(bulkhead);
        var third = entering(bulkhead);
        awaitWaiting(bulkhead, 2);

        assertThat(bulkhead.enter()).isFalse();
        assertThat(second.isDone() || third.isDone()).isFalse();

        bulkhead.leave();
        bulkhead.leave();
        assertThat(second.join()).isTrue();
        assertThat(third.join()).isTrue();
        assertThat(bulkhead.waiting()).isZero();
    }

    @Test
    void nobodyWaitsForEver() {
        var bulkhead = new Bulkhead(new Bulkhead.Size(1, 1, Duration.ofMillis(20)));
        bulkhead.enter();

        assertThat(bulkhead.enter()).isFalse();
        assertThat(bulkhead.waiting()).isZero();
        assertThat(bulkhead.working()).isOne();
        bulkhead.leave();
        assertThat(bulkhead.enter()).isTrue();
    }

    @Test
    void nobodyWaitsWhereNobodyMay() {
        var bulkhead = new Bulkhead(new Bulkhead.Size(0, 0, LONG));

        assertThat(bulkhead.enter()).isFalse();
    }
}
