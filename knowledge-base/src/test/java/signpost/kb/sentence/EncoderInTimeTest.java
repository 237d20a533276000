package signpost.kb.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-14")
class EncoderInTimeTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final float[] VECTOR = new float[SentenceEncoder.WIDTH];

    /// Encodes once it is told to.
    private static final class Stuck implements SentenceEncoder {
        private final CountDownLatch free = new CountDownLatch(1);
        private final AtomicInteger begun = new AtomicInteger();

        @Override
        public float[] encode(String text) {
            begun.incrementAndGet();
            try {
                free.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            return VECTOR;
        }

        void awaitBegun(int number) {
            while (begun.get() < number) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void givesWhatTheEncoderGives() {
        try (var encoder = new EncoderInTime(text -> text.isEmpty() ? null : VECTOR, LONG, () -> false)) {
            assertThat(encoder.encode("words")).isSameAs(VECTOR);
            assertThat(encoder.encode("")).isNull();
        }
    }

    @Test
    void goesOnWithoutAfterTheDeadline() {
        var stuck = new Stuck();
        try (var encoder = new EncoderInTime(stuck, Duration.ofMillis(10), () -> false, 1)) {
            assertThat(encoder.encode("words")).isNull();
            stuck.free.countDown();
        }
    }

    @Test
    void whoFindsTheQueueFullWaitsForNothing() throws Exception {
        var stuck = new Stuck();
        try (var encoder = new EncoderInTime(stuck, LONG, () -> false, 2);
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var served = IntStream.range(0, 2).mapToObj(i -> people.submit(() -> encoder.encode("words"))).toList();
            stuck.awaitBegun(2);
            var others = IntStream.range(0, 10).mapToObj(i -> people.submit(() -> encoder.encode("words"))).toList();
            while (others.stream().filter(other -> other.isDone()).count() < 8) {
                Thread.onSpinWait();
            }
            assertThat(stuck.begun).hasValue(2);
            stuck.free.countDown();

            for (var one : served) {
                assertThat(one.get()).isSameAs(VECTOR);
            }
            var gone = 0;
            for (var other : others) {
                gone += other.get() == null ? 1 : 0;
            }
            assertThat(gone).isEqualTo(8);
        }
    }

    @Test
    void whatGaveUpWaitingIsNotBegunAnyMore() {
        var stuck = new Stuck();
        try (var encoder = new EncoderInTime(stuck, Duration.ofMillis(10), () -> false, 1)) {
            List.of("one", "two", "three").forEach(text -> assertThat(encoder.encode(text)).isNull());
            assertThat(stuck.begun).hasValue(1);
            stuck.free.countDown();
        }
    }

    @Test
    void anEncoderThatBreaksIsNone() {
        try (var encoder = new EncoderInTime(
                text -> {
                    throw new IllegalStateException("broken");
                },
                LONG,
                () -> false)) {
            assertThat(encoder.encode("words")).isNull();
        }
    }

    @Test
    void isNotAskedWhileManyWait() {
        var crowded = new AtomicBoolean(true);
        try (var encoder = new EncoderInTime(text -> VECTOR, LONG, crowded::get)) {
            assertThat(encoder.encode("words")).isNull();
            crowded.set(false);
            assertThat(encoder.encode("words")).isSameAs(VECTOR);
        }
    }

    @Test
    void isSilentWhenClosed() {
        var encoder = new EncoderInTime(text -> VECTOR, LONG, () -> false);
        encoder.close();

        assertThat(encoder.encode("words")).isNull();
    }
}
