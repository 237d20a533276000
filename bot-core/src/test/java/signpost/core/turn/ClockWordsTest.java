package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.core.directory.Schedule;

@Tag("SAFE-37")
class ClockWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07-01T17:00+01:00, today 5pm
            2026-07-02T09:00+01:00, Thursday 9am
            2026-07-02T09:30+01:00, Thursday 9.30am
            2026-07-02T09:05+01:00, Thursday 9.05am
            2026-07-02T12:00+01:00, Thursday midday
            2026-07-02T12:30+01:00, Thursday 12.30pm
            2026-07-02T00:00+01:00, Thursday midnight
            2026-07-02T00:30+01:00, Thursday 12.30am
            2026-07-02T23:59+01:00, Thursday 11.59pm
            # the same day of next week needs its date
            2026-07-07T09:00+01:00, Tuesday 9am
            2026-07-08T09:00+01:00, Wednesday 8 July 9am
            2026-07-14T13:00+01:00, Tuesday 14 July 1pm
            """)
    void readsAsPeopleSayIt(ZonedDateTime opens, String words) {
        var today = LocalDate.of(2026, 7, 1);

        assertThat(ClockWords.opens(opens.withZoneSameInstant(Schedule.UK), today)).isEqualTo(words);
    }
}
