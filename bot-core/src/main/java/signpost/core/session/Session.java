package signpost.core.session;

import java.time.Instant;
import signpost.core.message.Channel;

/// Everything the bot remembers between two turns, and nothing more.
///
/// Holds no words the person typed and no way to reach them: free text is reduced to [Slots] before it gets here, and a text
/// message's sender is already a [SessionId] pseudonym (SAFE-38, SAFE-39).
///
/// @param turn counts the turns taken, from 0
public record Session(SessionId id, Channel channel, Position position, Slots slots, int turn, Lifetime lifetime) {

    /// A session in which nothing has been said.
    public static Session fresh(SessionId id, Channel channel, Instant now) {
        return new Session(id, channel, Position.START, Slots.NONE, 0, Lifetime.from(now));
    }

    public Session at(Position newPosition) {
        return new Session(id, channel, newPosition, slots, turn, lifetime);
    }

    public Session knowing(Slots newSlots) {
        return new Session(id, channel, position, newSlots, turn, lifetime);
    }

    /// The session as it is saved after a turn.
    public Session turned() {
        return new Session(id, channel, position, slots, turn + 1, lifetime);
    }

    public Session usedAt(Instant now) {
        return new Session(id, channel, position, slots, turn, lifetime.usedAt(now));
    }

    public boolean expiredAt(Instant now) {
        return lifetime.expiredAt(now);
    }
}
