package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.kb.content.HoursWords.Stretch;

class HoursWordsTest {
    private static final Stretch NINE_TO_FIVE = new Stretch(540, 1020);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Monday to Friday, 9am to 5pm    | 5
            Mon-Fri 9am to 5pm              | 5
            Weekdays 9am to 5pm             | 5
            Every day, 9am to 5pm           | 7
            Monday, Tuesday and Wednesday 9am to 5pm | 3
            Monday to Thursday and Saturday, 9am to 5pm | 5
            Weekends 9am to 5pm             | 2
            """)
    void countDays(String text, int days) {
        var words = HoursWords.read(text);

        assertThat(words.rest()).isEmpty();
        assertThat(words.stretches()).hasSize(days).allSatisfy((day, stretches) -> assertThat(stretches).containsExactly(NINE_TO_FIVE));
    }

    @Test
    void keepSeveralStretchesOfADayApart() {
        var words = HoursWords.read("Monday and Tuesday 9.30am to 11.30am and 12.30pm to 2.30pm. Thursday midday to midnight.");

        assertThat(words.rest()).isEmpty();
        assertThat(words.stretches().get(DayOfWeek.TUESDAY)).containsExactly(new Stretch(570, 690), new Stretch(750, 870));
        assertThat(words.stretches().get(DayOfWeek.THURSDAY)).containsExactly(new Stretch(720, 1440));
        assertThat(words.stretches()).hasSize(3);
    }

    @Test
    void turnHoursRound() {
        var words = HoursWords.read("Nights, weekends and bank holidays. Weekdays before 9am and after 5pm.");

        assertThat(words.rest()).isEmpty();
        assertThat(words.stretches().get(DayOfWeek.SUNDAY)).containsExactly(new Stretch(0, 1440));
        assertThat(words.stretches().get(DayOfWeek.FRIDAY)).containsExactly(new Stretch(0, 540), new Stretch(1020, 1440));
    }

    @Test
    void sayWhatTheyDidNotUnderstand() {
        assertThat(HoursWords.read("Monday to Friday, 9am to 5pm, except in August").rest()).isEqualTo("except in august");
        assertThat(HoursWords.read("Working hours").claims()).isFalse();
    }
}
