package signpost.core.turn;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.message.Channel;
import signpost.core.message.Utterance;
import signpost.core.session.SessionId;

/// One utterance on its way in.
///
/// @param session  whose it is; an id that is not known begins a new session
/// @param audience as declared with the first turn; null if not declared
/// @param at       the moment for opening hours and review dates; a session's age follows the server's own clock
public record Turn(
        SessionId session, Channel channel, Utterance said, @Nullable Audience audience, Instant at) {
    /// Whether it is a choice that tells of danger, or a wish to leave or to have the talk covered up: known without knowing anything of the conversation.
    boolean isNeverTurnedAway() {
        return switch (said) {
            case Utterance.Typed(var text) -> Command.of(text).leaves();
            case Utterance.Picked(var choice) -> Offers.tellsOfDanger(choice);
        };
    }
}
