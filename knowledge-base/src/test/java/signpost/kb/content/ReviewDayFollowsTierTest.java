package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReviewDayFollowsTierTest {
    private final ReviewDayFollowsTier rule = new ReviewDayFollowsTier();

    @Test
    @Tag("SAFE-03")
    void letsTheLastDayPassAndNotTheNext() {
        assertThat(Sample.good().problems(rule)).isEmpty();
        assertThat(Sample.good().organization("review-by: 2027-02-19", "review-by: 2027-02-20").problems(rule))
                .hasSize(2)
                .allMatch(problem -> problem.contains("quarterly is due 90 days after the check. Write 2027-02-19."));
    }

    @Test
    void looksAtJargonAndThePathwayToo() {
        assertThat(Sample.good().with("jargon/idva.yaml", "review-by: 2027-11-21", "review-by: 2027-11-22").problems(rule)).hasSize(1);
        assertThat(Sample.good().pathway("review-by: 2027-02-19", "review-by: 2027-03-19").problems(rule)).hasSize(1);
    }

    @Test
    void findsALineOfMostAnswersThatIsLookedAtTooSeldom() {
        assertThat(Sample.good().organization("number: 0808 157 0123", "number: 116 123").problems(rule))
                .singleElement()
                .asString()
                .contains("Write tier: monthly");
        assertThat(Sample.good().organization("service: office", "service: sarc").problems(rule)).hasSize(1);
    }
}
