package signpost.core.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A question to the directory.
///
/// @param need     the id of a [TaxonomyTerm]
/// @param reach    where the person wants help
/// @param audience who asks
/// @param at       the moment for which "open" is meant
/// @param limit    how many matches at most, 1 or more
public record ServiceQuery(String need, Reach reach, Audience audience, Instant at, int limit) {

    /// Where help is wanted: in one district, anywhere in the county, or outside it.
    ///
    /// @param district null if it is not known or not said
    /// @param outside  true for somebody outside Kent and Medway, who gets national lines only (SAFE-07)
    public record Reach(@Nullable District district, boolean outside) {
        public static final Reach ANYWHERE = new Reach(null, false);
        public static final Reach OUTSIDE = new Reach(null, true);

        public static Reach in(District district) {
            return new Reach(district, false);
        }
    }
}
