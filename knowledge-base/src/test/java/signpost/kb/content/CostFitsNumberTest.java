package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostFitsNumberTest {
    private final CostFitsNumber rule = new CostFitsNumber();

    @ParameterizedTest
    @CsvSource({"0808 157 0123", "0800 133 7432", "116 123", "999"})
    void findsAFreeNumberThatCosts(String number) {
        assertThat(Sample.good().organization("number: 020 7946 0123", "number: \"" + number + "\"").problems(rule))
                .singleElement()
                .asString()
                .contains("Write cost: free");
    }

    @ParameterizedTest
    @CsvSource({"020 7946 0123", "01622 726461", "03000 41 61 61", "18001 03000 41 61 61"})
    void findsAnOrdinaryNumberThatIsFree(String number) {
        assertThat(Sample.good().organization("number: 0808 157 0123", "number: " + number).problems(rule))
                .singleElement()
                .asString()
                .contains("Write cost: standard");
    }

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ring 020 7946 0123, free.               | 1
            020 7946 0123 is free to call.          | 1
            Ring 0808 157 0123, free.               | 0
            Ring 020 7946 0123 for free advice.     | 0
            Free advice: 020 7946 0123.             | 0
            """)
    void findsFreeBesideANumberThatIsNot(String words, int problems) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).hasSize(problems);
    }
}
