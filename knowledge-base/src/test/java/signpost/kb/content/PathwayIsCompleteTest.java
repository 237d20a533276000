package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathwayIsCompleteTest {
    private final PathwayIsComplete rule = new PathwayIsComplete();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void asksForAPathwayWhereThereIsNone() {
        assertThat(Sample.good().without("pathway/referral-pathway.yaml").problems(rule)).hasSize(1);
    }

    @Test
    void findsADistrictThatNobodyServesOrThatIsThereTwice() {
        assertThat(Sample.good().pathway("medway, ", "").problems(rule)).singleElement().asString().contains("medway has no services");
        assertThat(Sample.good().pathway("medway, ", "medway, medway, ").problems(rule)).singleElement().asString().contains("twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"danger", "marac", "specialist", "child", "adult", "not-agreed"})
    void findsASituationWithoutAStepThatItNeeds(String step) {
        assertThat(Sample.good().pathway("step: " + step, "step: other").problems(rule))
                .anyMatch(problem -> problem.contains("High risk in Ashford misses the step \"" + step + "\""));
    }

    @Test
    void findsAStepThatIsShownTwice() {
        assertThat(Sample.good().pathway("step: marac", "step: danger").problems(rule))
                .anyMatch(problem -> problem.contains("gets the step \"danger\" twice"));
    }

    @Test
    void findsAnAnswerWithoutALineForTheNight() {
        assertThat(Sample.good().pathway("always: [listeners]", "always: [office]").problems(rule))
                .singleElement()
                .asString()
                .contains("None of these is answered day and night");
    }

    @Test
    void findsFirstStepsThatFillATextMessage() {
        assertThat(Sample.good().pathway("sms: Danger.", "sms: " + "a".repeat(280)).problems(rule))
                .anyMatch(problem -> problem.contains("High risk in Ashford: the first two texts are too long"));
    }
}
