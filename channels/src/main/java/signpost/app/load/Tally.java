package signpost.app.load;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// What became of the requests of one kind.
public final class Tally {
    private static final double MILLI = 1e6;

    private final Map<Integer, Long> statuses;
    private final Map<Failure, Long> failures;
    private final long[] nanos;
    private final double seconds;

    private Tally(Open kept, double seconds) {
        this.statuses = Map.copyOf(kept.statuses);
        this.failures = Map.copyOf(kept.failures);
        this.nanos = Arrays.copyOf(kept.nanos, kept.answered);
        Arrays.sort(nanos);
        this.seconds = seconds;
    }

    /// How many requests got a whole answer, wrong ones included.
    public long answered() {
        return nanos.length;
    }

    /// How many answers had which status.
    public Map<Integer, Long> statuses() {
        return statuses;
    }

    /// How many requests had no right answer, and why. A wrong answer counts here and among the answers.
    public Map<Failure, Long> failures() {
        return failures;
    }

    /// How long the whole load lasted.
    public double seconds() {
        return seconds;
    }

    public double perSecond() {
        return answered() / seconds;
    }

    public long failed() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }

    /// How many answers had this status.
    public long with(int status) {
        return statuses.getOrDefault(status, 0L);
    }

    /// How long the quickest part of the answers took at most, in milliseconds; not a number if there are none.
    ///
    /// @param part 0.99 for 99 of 100; 1 for all
    public double millis(double part) {
        return nanos.length == 0 ? Double.NaN : nanos[Math.max(0, (int) Math.ceil(part * nanos.length) - 1)] / MILLI;
    }

    @Override
    public String toString() {
        return "%d answered (%.0f/s) %s, failures %s, ms p50 %.2f p99 %.2f p99.9 %.2f max %.2f"
                .formatted(answered(), perSecond(), statuses, failures, millis(0.5), millis(0.99), millis(0.999), millis(1));
    }

    /// A tally that is still being kept.
    static final class Open {
        private final Map<Integer, Long> statuses = new TreeMap<>();
        private final Map<Failure, Long> failures = new EnumMap<>(Failure.class);
        private long[] nanos = new long[1024];
        private int answered;

        void answer(int status, long took) {
            if (answered == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * answered);
            }
            nanos[answered++] = took;
            statuses.merge(status, 1L, Long::sum);
        }

        void failure(Failure failure) {
            failures.merge(failure, 1L, Long::sum);
        }

        void add(Tally other) {
            var joined = Arrays.copyOf(nanos, answered + other.nanos.length);
            System.arraycopy(other.nanos, 0, joined, answered, other.nanos.length);
            nanos = joined;
            answered = joined.length;
            other.statuses.forEach((status, times) -> statuses.merge(status, times, Long::sum));
            other.failures.forEach((failure, times) -> failures.merge(failure, times, Long::sum));
        }

        Tally close(double seconds) {
            return new Tally(this, seconds);
        }
    }
}
