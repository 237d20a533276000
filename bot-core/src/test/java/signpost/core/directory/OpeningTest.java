package signpost.core.directory;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    @Test
    void holdsItsFirstMinuteAndNotItsLast() {
        var opening = new Opening(FRIDAY, 540, 1020);

        assertThat(opening.covers(FRIDAY, 539)).isFalse();
        assertThat(opening.covers(FRIDAY, 540)).isTrue();
        assertThat(opening.covers(FRIDAY, 1019)).isTrue();
        assertThat(opening.covers(FRIDAY, 1020)).isFalse();
        assertThat(opening.covers(SATURDAY, 600)).isFalse();
    }

    @Test
    void mayLastTheWholeDay() {
        var opening = new Opening(MONDAY, 0, Opening.DAY_MINUTES);

        assertThat(opening.covers(MONDAY, 0)).isTrue();
        assertThat(opening.covers(MONDAY, 1439)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, 60", "60, 60", "120, 60", "0, 1441", "1440, 1440"})
    void runsForwardWithinOneDay(int from, int to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Opening(MONDAY, from, to));
    }
}
