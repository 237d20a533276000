package signpost.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-16")
class RateLimitTest {
    private final AtomicLong nanos = new AtomicLong(-5_000_000_000L);
    private final RateLimit limit = new RateLimit("test", new RateLimit.Rate(3, 60), SecretKey.of(null), nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void soManyAtOnceAndThenOneASecond() {
        for (var i = 0; i < 3; i++) {
            assertThat(limit.secondsToWait("a")).isEmpty();
        }
        assertThat(limit.secondsToWait("a")).hasValue(1);
        pass(Duration.ofSeconds(1));
        assertThat(limit.secondsToWait("a")).isEmpty();
        assertThat(limit.secondsToWait("a")).isPresent();
    }

    @Test
    void senderAndSenderAreApart() {
        for (var i = 0; i < 4; i++) {
            limit.secondsToWait("a");
        }

        assertThat(limit.secondsToWait("a")).isPresent();
        assertThat(limit.secondsToWait("b")).isEmpty();
    }

    @Test
    void doesNotSaveUpMoreThanItsMost() {
        limit.secondsToWait("a");
        pass(Duration.ofDays(1));
        for (var i = 0; i < 3; i++) {
            assertThat(limit.secondsToWait("a")).isEmpty();
        }

        assertThat(limit.secondsToWait("a")).isPresent();
    }

    @Test
    void saysHowLongToWait() {
        var slow = new RateLimit("test", new RateLimit.Rate(1, 2), SecretKey.of(null), nanos::get);
        slow.secondsToWait("a");
        pass(Duration.ofSeconds(10));

        assertThat(slow.secondsToWait("a").orElseThrow()).isBetween(20, 21);
    }
}
