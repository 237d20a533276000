package signpost.core.directory;

import java.util.List;

/// What a message says about where help should be.
public sealed interface PlaceAnswer {

    /// The message names no place.
    record NoneNamed() implements PlaceAnswer {}

    /// The message names one place here.
    ///
    /// @param assumed true where the name also means somewhere else and the likely meaning was taken: the reply says so (SAFE-07)
    record Known(Place place, boolean assumed) implements PlaceAnswer {}

    /// The name stands for several places here, or a postcode area spans several districts: the person is asked which.
    ///
    /// @param candidates two or more, in the order in which they are offered
    record OneOf(List<Place> candidates) implements PlaceAnswer {
        public OneOf {
            candidates = List.copyOf(candidates);
        }
    }

    /// Only the county is named.
    record KentOnly() implements PlaceAnswer {}

    /// A place outside Kent and Medway.
    record Outside() implements PlaceAnswer {}
}
