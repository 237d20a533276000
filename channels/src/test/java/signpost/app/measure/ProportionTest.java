package signpost.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /// Worked out by hand from Wilson's formula; the first is the example of many textbooks, those at the ends are z²/(n+z²).
    @ParameterizedTest
    @CsvSource({
        "15, 50, 0.19104, 0.43750",
        "0, 10, 0, 0.27753",
        "10, 10, 0.72247, 1",
        "1, 2, 0.09453, 0.90547",
        "5, 100, 0.02154, 0.11175"
    })
    void theIntervalIsWilsons(int hits, int of, double low, double high) {
        var proportion = new Proportion(hits, of);

        assertThat(proportion.low()).isCloseTo(low, within(1e-5));
        assertThat(proportion.high()).isCloseTo(high, within(1e-5));
    }

    @Test
    void countsWhatHolds() {
        assertThat(Proportion.of(List.of(1, 2, 3, 4), n -> n > 1)).isEqualTo(new Proportion(3, 4));
    }

    @Test
    void isReadAsSoManyOfSoMany() {
        assertThat(new Proportion(15, 50).line()).isEqualTo("  15 of 50    30.0 % (19.1 to 43.8)");
        assertThat(new Proportion(15, 50).cell()).isEqualTo("15/50 19-44");
    }

    @Test
    void nothingToCountHasNoShare() {
        assertThat(new Proportion(0, 0).line()).isEqualTo("   - of 0");
        assertThat(new Proportion(0, 0).cell()).isEqualTo("-");
    }

    @Test
    void moreThanThereIsCannotBeFound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(3, 2));
    }
}
