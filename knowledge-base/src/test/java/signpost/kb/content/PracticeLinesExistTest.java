package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PracticeLinesExistTest {
    private final PracticeLinesExist rule = new PracticeLinesExist();

    @Test
    void letsTheSamplePass() {
        assertThat(PracticeSample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsALineThatNobodyWrote() {
        assertThat(PracticeSample.good().flow("rests-on: [S1]", "rests-on: [S1, S9]").problems(rule))
                .containsExactly("content/flows/menu.yaml:19:20: error: There is no line \"S9\" in practice.yaml. Correct it, or write the line"
                        + " and its sources first. [practice-line-exists]");
    }

    @Test
    void looksIntoTheJargonAndThePathwayToo() {
        assertThat(PracticeSample.good().with("jargon/idva.yaml", "source:", "rests-on: [S8]\nsource:").problems(rule)).hasSize(1);
        assertThat(PracticeSample.good().pathway("sms: Danger.,", "sms: Danger., rests-on: [S8],").problems(rule)).hasSize(1);
    }

    @Test
    void findsALineThatStandsTwice() {
        assertThat(PracticeSample.good().with("practice.yaml", "line: S2", "line: S1").problems(rule)).hasSize(1);
    }
}
