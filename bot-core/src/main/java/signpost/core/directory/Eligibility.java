package signpost.core.directory;

import java.util.List;

/// For whom a service is, and who may be shown it.
///
/// @param publish whether the record may be shown to everybody or to professionals alone
/// @param ages    whole years
/// @param gender  whom the service itself says it is for
/// @param area    where
/// @param needs   ids of [TaxonomyTerm], the most fitting first
public record Eligibility(Audience publish, Ages ages, Gender gender, ServiceArea area, List<String> needs) {

    /// Whom a service says it is for.
    public enum Gender {
        ANY,
        WOMEN,
        MEN
    }

    /// An age range in whole years, both ends inclusive; 0 to 150 means any age.
    public record Ages(int from, int to) {
        public static final Ages ANY = new Ages(0, 150);

        /// Whether some age lies in both ranges.
        public boolean overlaps(Ages other) {
            return from <= other.to && other.from <= to;
        }
    }

    public Eligibility {
        needs = List.copyOf(needs);
    }

    /// Whether a person of that audience may be shown the record.
    public boolean shownTo(Audience audience) {
        return publish == Audience.PUBLIC || audience == Audience.PROFESSIONAL;
    }

    /// Whether nothing that is known of the person rules the service out: some age in which the person may be is an age that it helps,
    /// and it is not for another gender. What is not known rules nothing out.
    public boolean mayHelp(ServiceQuery.Person person) {
        return ages.overlaps(person.ages())
                && (gender == Gender.ANY || person.gender() == Gender.ANY || gender == person.gender());
    }
}
