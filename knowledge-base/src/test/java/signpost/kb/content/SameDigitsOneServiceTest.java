package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameDigitsOneServiceTest {
    private final SameDigitsOneService rule = new SameDigitsOneService();

    private static Sample twice(String first, String second) {
        return Sample.good()
                .organization("short-hours: 24 hours\n", "short-hours: 24 hours\n" + first)
                .organization("number: 020 7946 0999\n", "number: 0808 157 0123\n" + second);
    }

    @Test
    void findsOneNumberUnderTwoServices() {
        assertThat(twice("", "").problems(rule))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("0808 157 0123 stands under office as well"))
                .anyMatch(problem -> problem.contains("write shared-with: [listeners] here"));
    }

    @Test
    void letsItStandWhereBothSaySo() {
        assertThat(twice("        shared-with: [office]\n", "        shared-with: [listeners]\n").problems(rule)).isEmpty();
    }

    @Test
    void findsADecisionThatOnlyOneSideKnowsOf() {
        assertThat(twice("        shared-with: [office]\n", "").problems(rule)).hasSize(1);
    }

    @Test
    void findsADecisionAboutANumberThatNobodyShares() {
        assertThat(Sample.good().organization("number: 020 7946 0999\n", "number: 020 7946 0999\n        shared-with: [listeners]\n").problems(rule))
                .singleElement()
                .asString()
                .contains("Take shared-with out");
    }

    @Test
    void letsOneServiceBeCalledAndTextedOnOneNumber() {
        assertThat(Sample.good().organization("number: 020 7946 0999", "number: 020 7946 0123").problems(rule)).isEmpty();
    }
}
