package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAFE-04")
class BankHolidaysTest {
    private final BankHolidays holidays = BankHolidays.byRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-25", "2026-12-28", // Boxing Day falls on a Saturday
                "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30",
                "2027-12-27", "2027-12-28", // Christmas Day falls on a Saturday
                "2028-01-03", // New Year's Day falls on a Saturday
            })
    void knowsTheDaysThatAreKept(LocalDate day) {
        assertThat(holidays.isHoliday(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23", "2026-12-24", "2026-12-29", "2026-12-26", "2027-12-25",
                "2027-01-04", // a day after New Year is kept in Scotland alone
                "2027-08-02", // the summer holiday of Scotland
                "2027-03-17", "2027-07-12", // Northern Ireland
            })
    void knowsOrdinaryDaysAndThoseOfOtherNations(LocalDate day) {
        assertThat(holidays.isHoliday(day)).isFalse();
    }

    @Test
    void followsAListOfDaysThatWereProclaimedOrMoved() {
        var corrected = BankHolidays.with("""
                # an extra day
                +2027-06-11
                -2027-05-31
                """);

        assertThat(corrected.isHoliday(LocalDate.of(2027, 6, 11))).isTrue();
        assertThat(corrected.isHoliday(LocalDate.of(2027, 5, 31))).isFalse();
        assertThat(corrected.isHoliday(LocalDate.of(2027, 5, 3))).isTrue();
        assertThatThrownBy(() -> BankHolidays.with("+soon")).isInstanceOf(DateTimeParseException.class);
    }
}
