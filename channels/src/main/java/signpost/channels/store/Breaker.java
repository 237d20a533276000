package signpost.channels.store;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Leaves a store alone that has failed a few times in a row, so that nobody waits for it in vain.
///
/// Reading well is no proof of health: a store without memory still reads. Only what was written well, or a probe, starts the count anew.
final class Breaker {
    static final int MOST_FAILURES = 3;

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicBoolean open = new AtomicBoolean();

    /// Whether the store is left alone.
    boolean isOpen() {
        return open.get();
    }

    /// @return whether the store is left alone from now on, and was not before
    boolean failed() {
        return failures.incrementAndGet() >= MOST_FAILURES && open.compareAndSet(false, true);
    }

    void wrote() {
        failures.set(0);
    }

    /// @return whether the store was left alone until now
    boolean recovered() {
        failures.set(0);
        return open.compareAndSet(true, false);
    }
}
