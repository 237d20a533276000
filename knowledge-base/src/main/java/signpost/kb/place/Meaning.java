package signpost.kb.place;

import java.util.List;
import signpost.core.directory.Place;
import signpost.kb.place.PlaceTables.Sense;

/// What a name or a postcode stands for.
sealed interface Meaning {

    /// One place here, or several of one name.
    ///
    /// @param sense how surely the place here is meant
    /// @param size  a rough measure of how big it is; districts are bigger than any town, postcodes smaller than any
    record Here(List<Place> places, Sense sense, int size) implements Meaning {
        public Here {
            places = List.copyOf(places);
        }

        boolean shares(Here other) {
            return places.stream()
                    .anyMatch(a -> other.places.stream().anyMatch(b -> a.district() == b.district()));
        }
    }

    /// A place that is not in Kent or Medway.
    record Away() implements Meaning {}

    /// The county, no more.
    record County() implements Meaning {}

    /// Words that look like a place and are none.
    record Nothing() implements Meaning {}
}
