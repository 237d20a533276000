package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoSampleNumbersTest {
    private static final Sample REAL = Sample.good()
            .organization("0808 157 0123", "0808 168 9111")
            .organization("020 7946 0123", "01622 726461")
            .organization("020 7946 0999", "0800 133 7432")
            .flow("0808 157 0123", "0808 168 9111");

    private final NoSampleNumbers rule = new NoSampleNumbers();

    @Test
    void letsRealNumbersPass() {
        assertThat(REAL.problems(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01632 960 123",
                "0113 496 0123",
                "0161 496 0123",
                "0191 498 0123",
                "020 7946 0123",
                "028 9649 6123",
                "029 2018 0123",
                "07700 900 123",
                "0808 157 0123",
                "0909 879 0123",
                "03069 990 123",
                "+44 7700 900123",
            })
    void findsNumbersKeptForDrama(String number) {
        assertThat(REAL.flow("web: Goodbye.", "web: \"Ring " + number + ".\"").problems(rule)).hasSize(1);
    }
}
