package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursWordsMatchHoursTest {
    private final HoursWordsMatchHours rule = new HoursWordsMatchHours();

    private static final String TEXT = "hours-text: Monday to Friday, 9am to 5pm";
    private static final String SHORT = "short-hours: Mon-Fri 9am to 5pm";

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @ParameterizedTest
    @Tag("SAFE-03")
    @ValueSource(
            strings = {
                "Monday to Friday, 9am to 4pm",
                "Monday to Saturday, 9am to 5pm",
                "Monday to Thursday, 9am to 5pm",
                "Monday to Friday, 9am to 5pm, except in August",
                "Office hours",
            })
    void findsWordsThatDoNotSayTheTable(String words) {
        assertThat(Sample.good().organization(TEXT, "hours-text: " + words).problems(rule))
                .singleElement()
                .asString()
                .contains("The words and the weekly table differ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon-Fri 9am to 4pm", "Weekdays from 10am", "Weekends 9am to 5pm"})
    void findsShortWordsThatTheTableDoesNotHold(String words) {
        assertThat(Sample.good().organization(SHORT, "short-hours: " + words).problems(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weekdays from 9am", "Mondays 9am to 5pm", "Weekdays"})
    void letsShortWordsSayLess(String words) {
        assertThat(Sample.good().organization(SHORT, "short-hours: " + words).problems(rule)).isEmpty();
    }

    @Test
    void findsALineThatIsAlwaysOpenAndDoesNotSaySo() {
        assertThat(Sample.good().organization("short-hours: 24 hours", "short-hours: Every day").problems(rule)).hasSize(1);
    }

    @Test
    void findsTimesWhereNoneAreKnown() {
        assertThat(Sample.good().organization("hours-text: When the office is shut", "hours-text: From 5pm").problems(rule))
                .singleElement()
                .asString()
                .contains("take the times out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon-Fri 9:00am to 5pm | with no colon
            Mon-Fri 9.00am to 5pm | not 9.00am
            Mon-Fri 9 am to 5 pm  | no gap
            Mon-Fri 9AM to 5PM    | small letters
            Mon-Fri 9am-5pm       | not a dash
            Mon-Fri 9am to 12pm   | midday
            """)
    void findsTimesThatAreNotInTheStyle(String words, String problem) {
        assertThat(Sample.good().organization(SHORT, "short-hours: " + words).problems(rule)).anyMatch(p -> p.contains(problem));
    }
}
