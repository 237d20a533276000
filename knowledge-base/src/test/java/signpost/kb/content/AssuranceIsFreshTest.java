package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AssuranceIsFreshTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 19);

    @Test
    void letsARecordPassOnItsReviewDay() {
        assertThat(Sample.good().problems(new AssuranceIsFresh(LAST_DAY, true))).isEmpty();
    }

    @Test
    @Tag("SAFE-03")
    void warnsOfAStaleRecordAndStopsARelease() {
        var dayAfter = LAST_DAY.plusDays(1);

        assertThat(Sample.good().problems(new AssuranceIsFresh(dayAfter, false)))
                .hasSize(3)
                .allMatch(problem -> problem.contains(": warning: "))
                .anyMatch(problem -> problem.contains("pathway/referral-pathway.yaml:3:12"));
        assertThat(Sample.good().problems(new AssuranceIsFresh(dayAfter, true)))
                .hasSize(3)
                .allMatch(problem -> problem.contains(": error: "));
    }

    @Test
    void looksAtJargonToo() {
        assertThat(Sample.good().problems(new AssuranceIsFresh(LocalDate.of(2027, 11, 22), false))).hasSize(4);
    }

    @Test
    void looksAtWhatTheWordsRestOnToo() {
        assertThat(PracticeSample.good().problems(new AssuranceIsFresh(LocalDate.of(2027, 5, 22), false)))
                .filteredOn(problem -> problem.contains("practice.yaml"))
                .hasSize(2);
    }

    @Test
    void findsAReviewBeforeTheCheck() {
        assertThat(Sample.good().with("jargon/idva.yaml", "review-by: 2027-11-21", "review-by: 2026-01-01").problems(
                        new AssuranceIsFresh(LocalDate.of(2025, 12, 1), false)))
                .singleElement()
                .asString()
                .contains("error: The review day lies before");
    }
}
