package signpost.kb.place;

import java.util.EnumSet;
import java.util.Set;
import signpost.core.directory.District;
import signpost.core.directory.PlaceAnswer;

/// The tables as they are shipped, read once for all tests.
final class Places {
    static final PlaceTables TABLES = PlaceTables.read();
    static final Gazetteer GAZETTEER = Gazetteer.from(TABLES);

    private Places() {}

    static PlaceAnswer find(String text) {
        return GAZETTEER.find(text);
    }

    /// The answer as one short word: a slug, `kent`, `ambiguous`, `out-of-area` or `none`.
    static String area(String text) {
        return switch (find(text)) {
            case PlaceAnswer.Known known -> known.place().district().slug();
            case PlaceAnswer.OneOf ignored -> "ambiguous";
            case PlaceAnswer.KentOnly ignored -> "kent";
            case PlaceAnswer.Outside ignored -> "out-of-area";
            case PlaceAnswer.NoneNamed ignored -> "none";
        };
    }

    /// The district found, or those among which the person would be asked to choose.
    static Set<District> districts(String text) {
        return switch (find(text)) {
            case PlaceAnswer.Known known -> EnumSet.of(known.place().district());
            case PlaceAnswer.OneOf several -> {
                var found = EnumSet.noneOf(District.class);
                several.candidates().forEach(place -> found.add(place.district()));
                yield found;
            }
            default -> EnumSet.noneOf(District.class);
        };
    }
}
