package signpost.channels.web;

import io.javalin.http.BadRequestResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.message.Utterance;

/// What a browser sends for one turn.
///
/// @param session  the token of the turn before; null or unknown starts a new session
/// @param text     typed words; null if a choice was picked
/// @param choice   the id of a choice; null if words were typed
/// @param audience counts with the first turn alone
public record TurnRequest(
        @Nullable String session, @Nullable String text, @Nullable String choice, @Nullable String audience) {

    /// What was said.
    ///
    /// @throws BadRequestResponse unless exactly one of text and choice is there
    Utterance said() {
        if (text != null && choice == null) {
            return new Utterance.Typed(text);
        }
        if (choice != null && text == null) {
            return new Utterance.Picked(choice);
        }
        throw new BadRequestResponse();
    }

    /// The declared audience; null if none is.
    ///
    /// @throws BadRequestResponse for a word that is none
    @Nullable Audience declared() {
        if (audience == null) {
            return null;
        }
        return Arrays.stream(Audience.values())
                .filter(known -> known.slug().equals(audience))
                .findFirst()
                .orElseThrow(BadRequestResponse::new);
    }

    /// Hides what was typed (SAFE-38).
    @Override
    public String toString() {
        return "TurnRequest[]";
    }
}
