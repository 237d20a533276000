package signpost.channels.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.OptionalInt;

/// So many turns in a row for each sender, and then so many a second. What is remembered of a sender is a pseudonym, for as long as it takes to fill
/// up again (SAFE-39). In memory and bounded.
final class RateLimit {
    private static final int MOST_SENDERS = 100_000;
    private static final long SECOND = 1_000_000_000;

    private final String purpose;
    private final SecretKey key;
    private final Rate rate;
    private final TimeMeter time;
    private final Cache<ByteBuffer, Bucket> buckets;

    /// How much one sender may do.
    ///
    /// @param atOnce    turns without a pause
    /// @param perMinute turns that are added to what is left of those
    record Rate(int atOnce, int perMinute) {
        Duration fillsUpIn() {
            return Duration.ofMinutes(1).multipliedBy(atOnce).dividedBy(perMinute);
        }
    }

    /// @param purpose keeps the pseudonyms of one limit apart from those of another
    /// @param ticker  what time is told by; not moved by changes of the clock
    RateLimit(String purpose, Rate rate, SecretKey key, Ticker ticker) {
        this.purpose = purpose;
        this.rate = rate;
        this.key = key;
        this.time = new Meter(ticker);
        this.buckets = Caffeine.newBuilder().ticker(ticker).expireAfterAccess(rate.fillsUpIn()).maximumSize(MOST_SENDERS).build();
    }

    /// Takes one turn off what a sender has left.
    ///
    /// @return empty if there was one; otherwise the seconds, at least one, until there is
    OptionalInt secondsToWait(String sender) {
        var bucket = buckets.get(ByteBuffer.wrap(key.sign(purpose, sender)), same -> full());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.ceilDiv(probe.getNanosToWaitForRefill(), SECOND));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.atOnce()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Meter(Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
