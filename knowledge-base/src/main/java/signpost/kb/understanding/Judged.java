package signpost.kb.understanding;

import java.util.List;
import signpost.core.intent.IntentMatch;
import signpost.core.safety.Screening;

/// What a recogniser that never saw the author made of one phrase.
///
/// @param byWords   of the words alone
/// @param reading   of the words and the sentence
/// @param ranked    ids of the intents, the likeliest first
/// @param screening with the exact signs, as a person would meet it
record Judged(
        Example example, Reading byWords, Reading reading, List<String> ranked, IntentMatch match, Screening screening) {

    boolean rightAmong(int first) {
        return ranked.stream().limit(first).anyMatch(id -> id.equals(example.intent()));
    }

    /// How likely it is of a child who writes about itself.
    double childSelf() {
        int rank = ranked.indexOf(Bars.CHILD_SELF);
        return rank < 0 ? 0 : reading.intent(reading.ranked().get(rank));
    }
}
