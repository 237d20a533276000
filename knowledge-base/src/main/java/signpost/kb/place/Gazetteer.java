package signpost.kb.place;

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
}
