package signpost.core.directory;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.Schedule.Answer;
import signpost.core.directory.Schedule.Holidays;
import signpost.core.directory.Schedule.OutsideOf;
import signpost.core.directory.Schedule.Unknown;
import signpost.core.directory.Schedule.Weekly;
import signpost.core.testing.Services;

@Tag("SAFE-04")
class ScheduleTest {
    private static final Schedule FRIDAY_NIGHT = new Weekly(
            List.of(new Opening(SATURDAY, 0, 120), new Opening(FRIDAY, 18 * 60, Opening.DAY_MINUTES)), Holidays.OPEN);
    private static final Schedule OFFICE = Services.weekdays(9, 17);
    private static final Schedule NIGHT_LINE = new OutsideOf(OFFICE);

    /// Open in the small hours of Sunday, when the clocks change.
    private static final Schedule SUNDAY_SMALL_HOURS =
            new Weekly(List.of(new Opening(SUNDAY, 30, 150)), Holidays.OPEN);

    /// Good Friday and Easter Monday, Christmas and the days after it, New Year.
    private static final HolidayCalendar HOLIDAYS = List.of(
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 1, 1))::contains;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # opens on the hour, shuts on the hour
            2026-07-03T17:59:59.999+01:00, CLOSED
            2026-07-03T18:00+01:00,        OPEN
            # runs past midnight, into Saturday
            2026-07-03T23:59:59.999+01:00, OPEN
            2026-07-04T00:00+01:00,        OPEN
            2026-07-04T01:59:59.999+01:00, OPEN
            2026-07-04T02:00+01:00,        CLOSED
            # the same hours of another night
            2026-07-04T18:00+01:00,        CLOSED
            # the same moments, asked in other zones
            2026-07-03T17:00Z,             OPEN
            2026-07-03T16:59Z,             CLOSED
            2026-07-04T02:00+09:00,        OPEN
            2026-07-03T13:30-04:00,        OPEN
            # in winter the UK keeps UTC
            2026-12-04T17:59Z,             CLOSED
            2026-12-04T18:00Z,             OPEN
            """)
    void fridayNightLine(ZonedDateTime when, Answer expected) {
        assertThat(FRIDAY_NIGHT.at(when.toInstant(), HOLIDAYS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # spring 2026: 1am becomes 2am
            2026-03-29T00:29Z,      CLOSED
            2026-03-29T00:30Z,      OPEN
            2026-03-29T00:59Z,      OPEN
            2026-03-29T01:00Z,      OPEN
            2026-03-29T01:29Z,      OPEN
            2026-03-29T01:30Z,      CLOSED
            # autumn 2026: 2am becomes 1am, so the line is open an hour longer
            2026-10-25T00:30+01:00, OPEN
            2026-10-25T01:30+01:00, OPEN
            2026-10-25T01:30Z,      OPEN
            2026-10-25T02:29Z,      OPEN
            2026-10-25T02:30Z,      CLOSED
            # spring and autumn 2027
            2027-03-28T01:29Z,      OPEN
            2027-03-28T01:30Z,      CLOSED
            2027-10-31T02:29Z,      OPEN
            2027-10-31T02:30Z,      CLOSED
            """)
    void keepsUkTimeOverBothClockChanges(ZonedDateTime when, Answer expected) {
        assertThat(SUNDAY_SMALL_HOURS.at(when.toInstant(), HOLIDAYS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the Friday before and the Monday after each change: 9am is 9am
            2026-03-27T09:00Z,      OPEN
            2026-03-30T09:00Z,      OPEN
            2026-03-30T08:00Z,      OPEN
            2026-03-30T07:59Z,      CLOSED
            2026-10-23T08:00Z,      OPEN
            2026-10-26T08:00Z,      CLOSED
            2026-10-26T09:00Z,      OPEN
            2027-03-29T08:00Z,      OPEN
            2027-11-01T08:00Z,      CLOSED
            2027-11-01T09:00Z,      OPEN
            """)
    void officeHoursMoveWithTheClock(ZonedDateTime when, Answer expected) {
        assertThat(OFFICE.at(when.toInstant(), Services.NO_HOLIDAYS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-03T23:59:59.999Z", "2026-07-03T23:59:59.999+01:00", "2026-03-29T01:00Z", "2026-10-25T01:30Z",
                "2026-12-25T00:00Z", "2026-12-31T23:59:59.999999999Z"
            })
    void aLineThatIsAlwaysOpenIsOpenAtTheEdgesOfTheDayToo(ZonedDateTime when) {
        assertThat(new Schedule.Always().at(when.toInstant(), day -> true)).isEqualTo(Answer.OPEN);
        assertThat(new Schedule.Always().opensNext(when.toInstant(), day -> true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-03T12:00Z", "2026-12-25T12:00Z"})
    void unknownHoursAreNeverOpen(ZonedDateTime when) {
        assertThat(new Unknown().at(when.toInstant(), HOLIDAYS)).isEqualTo(Answer.UNKNOWN);
        assertThat(new OutsideOf(new Unknown()).at(when.toInstant(), HOLIDAYS)).isEqualTo(Answer.UNKNOWN);
        assertThat(new Unknown().opensNext(when.toInstant(), HOLIDAYS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OPEN, OPEN", "CLOSED, CLOSED", "UNKNOWN, UNKNOWN", "ALL_DAY, OPEN"})
    void doesOnABankHolidayWhatItIsKnownToDo(Holidays policy, Answer expected) {
        var line = new Weekly(List.of(new Opening(FRIDAY, 540, 1020)), policy);
        var goodFriday = ZonedDateTime.parse("2026-04-03T10:00+01:00").toInstant();

        assertThat(line.at(goodFriday, HOLIDAYS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Good Friday begins and ends at midnight in the UK, an hour before it does in UTC
            2026-04-02T22:59:59Z, CLOSED
            2026-04-02T23:00:00Z, OPEN
            2026-04-03T22:59:59Z, OPEN
            2026-04-03T23:00:00Z, CLOSED
            # an ordinary Friday
            2026-04-10T18:00:00Z, CLOSED
            """)
    void aLineThatStandsInOnBankHolidaysDoesSoFromMidnightToMidnight(ZonedDateTime when, Answer expected) {
        var line = new Weekly(List.of(new Opening(SUNDAY, 540, 1020)), Holidays.ALL_DAY);

        assertThat(line.at(when.toInstant(), HOLIDAYS)).isEqualTo(expected);
    }

    @Test
    void aLineThatStandsInOnBankHolidaysOpensNextAtMidnight() {
        var line = new Weekly(List.of(new Opening(SUNDAY, 540, 1020)), Holidays.ALL_DAY);
        var thursday = ZonedDateTime.parse("2026-04-02T12:00+01:00").toInstant();

        assertThat(line.opensNext(thursday, HOLIDAYS).map(ZonedDateTime::toInstant))
                .contains(ZonedDateTime.parse("2026-04-03T00:00+01:00").toInstant());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07-03T08:59:59+01:00, OPEN
            2026-07-03T09:00+01:00,    CLOSED
            2026-07-03T16:59:59+01:00, CLOSED
            2026-07-03T17:00+01:00,    OPEN
            # the weekend
            2026-07-04T12:00+01:00,    OPEN
            # a bank holiday, on which the office is shut
            2026-04-06T12:00+01:00,    OPEN
            """)
    void theOutOfHoursLineIsOpenExactlyWhenTheOfficeIsShut(ZonedDateTime when, Answer expected) {
        assertThat(NIGHT_LINE.at(when.toInstant(), HOLIDAYS)).isEqualTo(expected);
    }

    @Test
    void theOutOfHoursLineIsNotKnownToBeOpenWhereTheOfficeIsNotKnownToBeShut() {
        var office = new Weekly(List.of(new Opening(FRIDAY, 540, 1020)), Holidays.UNKNOWN);
        var goodFriday = ZonedDateTime.parse("2026-04-03T10:00+01:00").toInstant();

        assertThat(new OutsideOf(office).at(goodFriday, HOLIDAYS)).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # later today, tomorrow, after the weekend
            2026-07-01T08:00+01:00, 2026-07-01T09:00+01:00
            2026-07-01T17:00+01:00, 2026-07-02T09:00+01:00
            2026-07-03T17:00+01:00, 2026-07-06T09:00+01:00
            # over Easter, both holidays passed over
            2026-04-02T17:00+01:00, 2026-04-07T09:00+01:00
            # Christmas Eve at night: Friday and Monday are holidays
            2026-12-24T23:00Z,      2026-12-29T09:00Z
            # over the clock changes
            2026-03-27T17:00Z,      2026-03-30T09:00+01:00
            2026-10-23T17:00+01:00, 2026-10-26T09:00Z
            # asked in another zone
            2026-07-01T12:00-07:00, 2026-07-02T09:00+01:00
            """)
    void aClosedLineSaysWhenItOpens(ZonedDateTime when, ZonedDateTime expected) {
        assertThat(OFFICE.opensNext(when.toInstant(), HOLIDAYS).map(ZonedDateTime::toInstant))
                .contains(expected.toInstant());
        assertThat(OFFICE.opensNext(when.toInstant(), HOLIDAYS).map(ZonedDateTime::getZone)).contains(Schedule.UK);
    }

    @Test
    void anOpenLineDoesNotSayWhenItOpens() {
        assertThat(OFFICE.opensNext(ZonedDateTime.parse("2026-07-01T09:00+01:00").toInstant(), HOLIDAYS)).isEmpty();
    }

    @Test
    void passesOverADayOnWhichItsHoursAreNotKnown() {
        var line = new Weekly(List.of(new Opening(FRIDAY, 540, 1020)), Holidays.UNKNOWN);
        var thursday = ZonedDateTime.parse("2026-04-02T12:00+01:00").toInstant();

        assertThat(line.opensNext(thursday, HOLIDAYS).map(ZonedDateTime::toLocalDate)).contains(LocalDate.of(2026, 4, 10));
    }

    @Test
    void saysNothingWhereNoOpeningIsKnownWithinFifteenDays() {
        var thursday = ZonedDateTime.parse("2026-04-02T17:00+01:00").toInstant();

        assertThat(OFFICE.opensNext(thursday, day -> true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07-03T12:00+01:00, 2026-07-03T17:00+01:00
            2026-04-01T12:00+01:00, 2026-04-01T17:00+01:00
            """)
    void theOutOfHoursLineOpensWhenTheOfficeShuts(ZonedDateTime when, ZonedDateTime expected) {
        assertThat(NIGHT_LINE.opensNext(when.toInstant(), HOLIDAYS).map(ZonedDateTime::toInstant))
                .contains(expected.toInstant());
    }

    @Test
    void theOutOfHoursLineOpensAtMidnightWhereTheOfficeHasTheWholeDay() {
        var wholeFriday = new Weekly(List.of(new Opening(FRIDAY, 0, Opening.DAY_MINUTES)), Holidays.OPEN);
        var noon = ZonedDateTime.parse("2026-07-03T12:00+01:00");

        assertThat(new OutsideOf(wholeFriday).opensNext(noon.toInstant(), HOLIDAYS).map(ZonedDateTime::toInstant))
                .contains(ZonedDateTime.parse("2026-07-04T00:00+01:00").toInstant());
    }

    @Test
    void aLineThatShouldOpenInTheHourThatIsSkippedOpensWhenTheClockHasMoved() {
        var line = new Weekly(List.of(new Opening(SUNDAY, 90, 300)), Holidays.OPEN);
        var before = ZonedDateTime.parse("2026-03-29T00:15Z").toInstant();

        assertThat(line.opensNext(before, HOLIDAYS).map(ZonedDateTime::toInstant))
                .contains(ZonedDateTime.parse("2026-03-29T02:00+01:00").toInstant());
    }
}
