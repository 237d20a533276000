package signpost.kb.preview;

import java.time.temporal.ChronoUnit;
import signpost.core.directory.Assurance;

/// How often a record has to be checked again, the most often first.
enum ReviewTier {
    MONTHLY("every month", 31),
    QUARTERLY("every three months", 92),
    YEARLY("every year", Integer.MAX_VALUE);

    private final String label;
    private final int mostDays;

    ReviewTier(String label, int mostDays) {
        this.label = label;
        this.mostDays = mostDays;
    }

    /// Such as "every month".
    String label() {
        return label;
    }

    /// The tier that a record's two days come to.
    static ReviewTier of(Assurance assurance) {
        var days = ChronoUnit.DAYS.between(assurance.checked(), assurance.reviewBy());
        return days <= MONTHLY.mostDays ? MONTHLY : days <= QUARTERLY.mostDays ? QUARTERLY : YEARLY;
    }
}
