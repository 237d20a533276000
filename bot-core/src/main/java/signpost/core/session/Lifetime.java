package signpost.core.session;

import java.time.Duration;
import java.time.Instant;

/// When a session began and was last used.
public record Lifetime(Instant started, Instant lastUsed) {
    /// SAFE-40: a session dies after 30 idle minutes, and after 12 hours in any case.
    public static final Duration IDLE = Duration.ofMinutes(30);

    public static final Duration WHOLE = Duration.ofHours(12);

    /// How far a session may have been used after the moment it is looked at: by so much the clocks of two nodes may differ.
    public static final Duration AHEAD = Duration.ofMinutes(2);

    public static Lifetime from(Instant now) {
        return new Lifetime(now, now);
    }

    public Lifetime usedAt(Instant now) {
        return new Lifetime(started, now);
    }

    /// Whether the session is dead at that moment; both ends are exclusive, so it still lives at exactly 30 minutes.
    ///
    /// One that was used later than now is of a clock that was set back. How old it is cannot be told any more, and it might never die: so it is dead.
    public boolean expiredAt(Instant now) {
        return now.isAfter(lastUsed.plus(IDLE)) || now.isAfter(started.plus(WHOLE)) || now.isBefore(lastUsed.minus(AHEAD));
    }
}
