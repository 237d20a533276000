package signpost.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.testing.Services;

class AssuranceTest {

    @Test
    @Tag("SAFE-03")
    void isOverdueFromTheDayAfterItsReviewDay() {
        var assurance = Services.COUNTY_LINE.assurance();

        assertThat(assurance.overdue(Services.REVIEW_BY)).isFalse();
        assertThat(assurance.overdue(Services.REVIEW_BY.plusDays(1))).isTrue();
        assertThat(assurance.overdue(LocalDate.of(2026, 7, 1))).isFalse();
    }
}
