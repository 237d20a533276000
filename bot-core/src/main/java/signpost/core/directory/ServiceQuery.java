package signpost.core.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Eligibility.Ages;
import signpost.core.directory.Eligibility.Gender;

/// A question to the directory.
///
/// @param need     the id of a [TaxonomyTerm]
/// @param reach    where the person wants help
/// @param person   whom the help is for, as far as it is known
/// @param audience who asks
/// @param at       the moment for which "open" is meant
/// @param limit    how many matches at most, 1 or more
public record ServiceQuery(String need, Reach reach, Person person, Audience audience, Instant at, int limit) {

    /// A question about somebody of whom nothing is known.
    public ServiceQuery(String need, Reach reach, Audience audience, Instant at, int limit) {
        this(need, reach, Person.UNKNOWN, audience, at, limit);
    }

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

    /// Whom help is for. What is not known rules nothing out: it is never asked for its own sake and never guessed (SAFE-36).
    ///
    /// @param ages   the range in which the person's age lies; [Ages#ANY] if it is not known
    /// @param gender [Gender#ANY] if it is not known
    public record Person(Ages ages, Gender gender) {
        public static final Person UNKNOWN = new Person(Ages.ANY, Gender.ANY);

        /// A child or young person of an age that is not known more closely.
        public static final Person UNDER_18 = new Person(new Ages(0, 17), Gender.ANY);

        public static final Person ADULT = new Person(new Ages(18, Ages.ANY.to()), Gender.ANY);

        /// Whether the person is known to be under 18.
        public boolean isChild() {
            return ages.to() < ADULT.ages.from();
        }
    }

    /// Whether the service may be shown at all: it helps there, it is published for those who ask, and nothing that is known of the
    /// person rules it out.
    public boolean admits(Service service) {
        var eligibility = service.eligibility();
        var area = eligibility.area();
        return eligibility.shownTo(audience)
                && eligibility.mayHelp(person)
                && (reach.outside() ? area.isNational() : area.reaches(reach.district()));
    }
}
