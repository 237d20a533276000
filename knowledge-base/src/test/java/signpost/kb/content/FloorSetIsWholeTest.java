package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorSetIsWholeTest {
    private final FloorSetIsWhole rule = new FloorSetIsWhole();

    @Test
    @Tag("SAFE-02")
    void letsAWholeSetPass() {
        assertThat(Sample.whole().problems(rule)).isEmpty();
    }

    @ParameterizedTest
    @Tag("SAFE-02")
    @CsvSource(delimiter = '|', textBlock = """
            number: 116 123   | number: 116 000
            publish: public   | publish: professionals
            kind: voice       | kind: text
            hours: always     | hours: unknown
            """)
    void findsALineThatIsMissingOrNotForAllAlways(String old, String now) {
        assertThat(Sample.whole().with("organizations/floor.yaml", old, now).problems(rule))
                .isNotEmpty()
                .anyMatch(problem -> problem.contains("116123 has to be on a record"));
    }

    @Test
    void saysWhereToPutALineBack() {
        assertThat(Sample.whole().without("organizations/floor.yaml").problems(rule)).hasSize(4).allMatch(p -> p.startsWith("content/organizations:1:1:"));
    }
}
