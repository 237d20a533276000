package signpost.core.turn;

import java.util.List;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.Slot;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Choice;

/// What the person should know about the place that an answer was made for.
final class WithPlace {
    private WithPlace() {}

    /// The decision, with what the person should know about the place it was made for.
    static Decision of(Decision decision, Hearing heard) {
        if (heard.facts().has(Slot.LANGUAGE)) {
            return decision; // words of other languages look like places that they do not mean
        }
        return switch (heard.place()) {
            case PlaceAnswer.OneOf(var candidates) ->
                Decision.to(Landmarks.WHICH_PLACE, decision.slots())
                        .after(decision.before())
                        .about(decision.start())
                        .offering(candidates.stream()
                                .map(p -> new Choice(p.district().slug(), label(p.name(), p.district().label())))
                                .distinct()
                                .toList());
            case PlaceAnswer.Outside() -> outside(decision, heard);
            case PlaceAnswer.Known(var place, var assumed) ->
                assumed ? decision.alsoAfter(Landmarks.ASSUMED_PLACE) : decision;
            case PlaceAnswer.NoneNamed(), PlaceAnswer.KentOnly() -> decision;
        };
    }

    private static Decision outside(Decision decision, Hearing heard) {
        var specific = heard.match() instanceof IntentMatch.Understood && !heard.wants(IntentGroup.GENERAL) && !heard.wants(IntentGroup.PATHWAY) && !heard.wants(IntentGroup.LOCAL_ALONE);
        return specific
                ? decision.alsoAfter(Landmarks.OUTSIDE_NOTE)
                : Decision.to(Landmarks.OUTSIDE, decision.slots()).after(decision.before());
    }

    private static String label(String name, String district) {
        return name.equals(district) ? district : name + " (" + district + ")";
    }
}
