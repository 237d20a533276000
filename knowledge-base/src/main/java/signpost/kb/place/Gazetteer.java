package signpost.kb.place;

import java.util.List;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;
import signpost.core.directory.PlaceFinder;

/// Reads places from whole messages by the tables of `content/places/`. Safe for use by many threads.
public final class Gazetteer implements PlaceFinder {
    private final NamedPlaces named;
    private final Surroundings surroundings;

    private Gazetteer(PlaceTables tables) {
        this.named = new NamedPlaces(tables);
        this.surroundings = new Surroundings(tables);
    }

    /// A finder that knows what the tables hold.
    public static Gazetteer from(PlaceTables tables) {
        return new Gazetteer(tables);
    }

    @Override
    public PlaceAnswer find(String text) {
        var words = Words.of(text);
        var places = new Evidence(words, named.in(words), surroundings).places();
        return new Choice(words, places, surroundings).answer();
    }

    /// What in a message names a place, in its order, before anything is made of it: also what is denied or left behind.
    public List<Clue> clues(String text) {
        var words = Words.of(text);
        return new Evidence(words, named.in(words), surroundings)
                .places().stream().map(mention -> new Clue(named.by(words, mention), places(mention.meaning()))).toList();
    }

    private static List<Place> places(Meaning meaning) {
        return meaning instanceof Meaning.Here here ? here.places() : List.of();
    }
}
