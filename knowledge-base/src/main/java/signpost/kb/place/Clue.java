package signpost.kb.place;

import java.util.List;
import signpost.core.directory.Place;

/// Something in a message that names a place, for people who ask why a place was read. Holds no word of the message.
///
/// @param places what it stands for here, by the names of our own list; empty for the county and for places elsewhere
public record Clue(By by, List<Place> places) {

    /// How it was read.
    public enum By {
        /// A postcode or a part of one.
        POSTCODE,
        /// A name of the list, as it is spelt there.
        NAME,
        /// A name of the list but for a slip or two.
        MISSPELT
    }

    public Clue {
        places = List.copyOf(places);
    }
}
