package signpost.core.turn;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentMatch;
import signpost.core.session.Slots;

/// What was heard in one typed message, reduced to closed values; the words themselves are gone.
///
/// @param command  a steering word, or none
/// @param facts    closed values named in this message
/// @param place    what it says about where
/// @param match    what it wants
/// @param named    what it calls by name
/// @param voice    whose voice it is
/// @param picked   the position of a choice it picks, from 0; -1 if it picks none
record Hearing(
        Command command,
        Slots facts,
        PlaceAnswer place,
        IntentMatch match,
        Named named,
        Voice voice,
        int picked) {

    /// What a message calls by name.
    ///
    /// @param term    id of the jargon term it asks about; null if none
    /// @param service id of the service it asks for; null if none
    /// @param spoken  acronyms it uses, upper case
    /// @param placeAlone whether a place is all that it says
    record Named(@Nullable String term, @Nullable String service, Set<String> spoken, boolean placeAlone) {
        Named {
            spoken = Set.copyOf(spoken);
        }

        /// Nothing is asked about by name.
        static Named speaking(Set<String> acronyms) {
            return new Named(null, null, acronyms, false);
        }
    }

    /// Nothing was said.
    static final Hearing SILENCE = new Hearing(
            Command.MENU,
            Slots.NONE,
            new PlaceAnswer.NoneNamed(),
            new IntentMatch.NotUnderstood(),
            Named.speaking(Set.of()),
            Voice.UNKNOWN,
            -1);

    @Nullable String term() {
        return named.term();
    }

    @Nullable String service() {
        return named.service();
    }

    Set<String> spoken() {
        return named.spoken();
    }

    /// Whether the message wants one of those intents, and clearly.
    boolean wants(Set<String> intents) {
        return match instanceof IntentMatch.Understood(var intent, var confidence, var also) && intents.contains(intent.id());
    }

    /// Whether several are likely, and one of those is the likeliest.
    boolean wouldOfferFirst(Set<String> intents) {
        return match instanceof IntentMatch.Ambiguous(var candidates)
                && !candidates.isEmpty()
                && intents.contains(candidates.getFirst().id());
    }

    /// Whether nothing at all was made of the message.
    boolean isBlank() {
        return match instanceof IntentMatch.NotUnderstood && facts.values().isEmpty() && picked < 0;
    }

    /// The confidence of the one intent understood; 0 if there is none.
    double confidence() {
        return match instanceof IntentMatch.Understood(var ignored, var confidence, var also) ? confidence : 0;
    }

    /// What it clearly asks about besides, the most urgent first; mostly nothing.
    List<Intent> also() {
        return match instanceof IntentMatch.Understood(var ignored, var confidence, var also) ? also : List.of();
    }

    /// The places to choose from; empty where the place is clear or not named.
    List<Place> candidates() {
        return place instanceof PlaceAnswer.OneOf(var candidates) ? candidates : List.of();
    }

    /// The intents to choose from; empty where one is clear or none is likely.
    List<Intent> likely() {
        return match instanceof IntentMatch.Ambiguous(var candidates) ? candidates : List.of();
    }
}
