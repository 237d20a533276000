package signpost.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is moved.
public final class FakeClock implements InstantSource {
    private Instant now;

    public FakeClock(Instant now) {
        this.now = now;
    }

    public void moveBy(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
