package signpost.channels.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// So many pieces of work at once, so many more in a queue for a short while, and no more.
///
/// Keeps the processors free for what is not queued at all: with everything at once, somebody in danger would wait for everybody.
public final class Bulkhead {
    private final Semaphore working;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Size size;

    /// @param working  pieces of work at once
    /// @param waiting  pieces that may wait
    /// @param patience how long one may wait
    public record Size(int working, int waiting, Duration patience) {
        /// What this machine can do: a turn takes a processor about a millisecond.
        public static Size ofThisMachine() {
            var processors = Runtime.getRuntime().availableProcessors();
            return new Size(8 * processors, 64 * processors, Duration.ofMillis(300));
        }
    }

    Bulkhead(Size size) {
        this.size = size;
        this.working = new Semaphore(size.working());
    }

    /// Takes a place, perhaps after a wait; whoever gets one gives it back with [#leave].
    boolean enter() {
        if (working.tryAcquire()) {
            return true;
        }
        if (waiting.incrementAndGet() > size.waiting()) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return working.tryAcquire(size.patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    void leave() {
        working.release();
    }

    int waiting() {
        return waiting.get();
    }

    /// How many are at work.
    int working() {
        return size.working() - working.availablePermits();
    }
}
