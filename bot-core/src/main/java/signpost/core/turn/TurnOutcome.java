package signpost.core.turn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import signpost.core.message.Reply;
import signpost.core.session.Session;

/// What a step of the engine comes to.
///
/// @param after  the session as it goes on; null if it is to be forgotten
/// @param reply  the answer
/// @param events for counting
public record TurnOutcome(@Nullable Session after, Reply reply, List<TurnEvent> events) {
    public TurnOutcome {
        events = List.copyOf(events);
    }
}
