package signpost.core.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import signpost.core.directory.District;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;
import signpost.core.directory.PlaceFinder;
import signpost.core.message.PlainWords;

/// Finds the places it was told of, anywhere in a message; the first it was told of wins.
public final class FakePlaces implements PlaceFinder {
    private final Map<String, PlaceAnswer> places = new LinkedHashMap<>();
    private boolean broken;

    /// Knows one place of each kind: Newington and Minster have several meanings, Rainham is assumed, Dover and a few more are plain.
    public static FakePlaces small() {
        return new FakePlaces()
                .knows("margate", District.THANET, "Margate")
                .knows("sevenoaks", District.SEVENOAKS, "Sevenoaks")
                .knows("medway", District.MEDWAY, "Medway")
                .knows("dover", District.DOVER, "Dover")
                .reads("rainham", new PlaceAnswer.Known(new Place(District.MEDWAY, "Rainham"), true))
                .reads(
                        "newington",
                        new PlaceAnswer.OneOf(List.of(
                                new Place(District.SWALE, "Newington"),
                                new Place(District.FOLKESTONE_HYTHE, "Newington"),
                                new Place(District.THANET, "Newington"))))
                .reads("leeds city", new PlaceAnswer.Outside())
                .reads("kent", new PlaceAnswer.KentOnly());
    }

    public FakePlaces knows(String words, District district, String name) {
        return reads(words, new PlaceAnswer.Known(new Place(district, name), false));
    }

    public FakePlaces reads(String words, PlaceAnswer answer) {
        places.put(words, answer);
        return this;
    }

    /// Throws from now on, against its contract.
    public FakePlaces breaking() {
        broken = true;
        return this;
    }

    @Override
    public PlaceAnswer find(String text) {
        if (broken) {
            throw new IllegalStateException("broken for a test: " + text);
        }
        var plain = PlainWords.of(text);
        return places.entrySet().stream()
                .filter(e -> plain.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(PlaceAnswer.NoneNamed::new);
    }
}
