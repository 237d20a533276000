package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.Opening;
import signpost.core.directory.Schedule;
import signpost.core.directory.Schedule.Holidays;
import signpost.core.directory.Schedule.OutsideOf;
import signpost.core.directory.Schedule.Weekly;

/// Opening hours against a table that another program made, minute by minute (`src/test/oracle/hours_table.py`).
@Tag("SAFE-04")
@Tag("REL-15")
@ResourceLock(TIME_ZONE)
class HoursTableTest {
    private static final BankHolidays CALENDAR = BankHolidays.byRule();
    private static final int NINE = 9 * 60;
    private static final int FIVE = 17 * 60;
    private static final List<Row> TABLE = table();
    private static final Map<String, Schedule> KINDS = kinds();

    private record Row(String kind, Instant at, String expected, String opensNext) {
        String answer() {
            return KINDS.get(kind).at(at, CALENDAR).name();
        }

        String next() {
            return KINDS.get(kind)
                    .opensNext(at, CALENDAR)
                    .map(next -> next.toInstant().toString())
                    .orElse("");
        }
    }

    private static List<Row> table() {
        try (var in = HoursTableTest.class.getResourceAsStream("hours-table.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], Instant.parse(cells[1]), cells[2], cells[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Opening> on(Set<DayOfWeek> days, int from, int to) {
        return days.stream().map(day -> new Opening(day, from, to)).toList();
    }

    private static Weekly weekly(Holidays holidays, List<Opening> first, List<Opening> second) {
        return new Weekly(Stream.concat(first.stream(), second.stream()).toList(), holidays);
    }

    private static Weekly weekly(Holidays holidays, List<Opening> openings) {
        return new Weekly(openings, holidays);
    }

    private static Map<String, Schedule> kinds() {
        var all = EnumSet.allOf(DayOfWeek.class);
        var weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        var office = on(EnumSet.complementOf(weekend), NINE, FIVE);
        var morning = on(EnumSet.complementOf(weekend), 9 * 60 + 30, 11 * 60 + 30);
        var afternoon = on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), 12 * 60 + 30, 14 * 60 + 30);
        var several = weekly(Holidays.UNKNOWN, morning, afternoon);
        var friday = on(EnumSet.of(DayOfWeek.FRIDAY), 18 * 60, Opening.DAY_MINUTES);
        var saturday = on(EnumSet.of(DayOfWeek.SATURDAY), 0, 120);
        var sunday = EnumSet.of(DayOfWeek.SUNDAY);
        return Map.ofEntries(
                Map.entry("always", new Schedule.Always()),
                Map.entry("unknown", new Schedule.Unknown()),
                Map.entry("office-closed", weekly(Holidays.CLOSED, office)),
                Map.entry("office-open", weekly(Holidays.OPEN, office)),
                Map.entry("office-unknown", weekly(Holidays.UNKNOWN, office)),
                Map.entry("office-all-day", weekly(Holidays.ALL_DAY, office)),
                Map.entry("several", several),
                Map.entry("to-midnight", weekly(Holidays.OPEN, on(all, 18 * 60, Opening.DAY_MINUTES))),
                Map.entry("friday-night", weekly(Holidays.CLOSED, friday, saturday)),
                Map.entry("every-night", weekly(Holidays.CLOSED, on(all, 20 * 60, Opening.DAY_MINUTES), on(all, 0, 240))),
                Map.entry("seven-days", weekly(Holidays.OPEN, on(all, 8 * 60, 20 * 60))),
                Map.entry("weekend", weekly(Holidays.UNKNOWN, on(weekend, 10 * 60, 16 * 60))),
                Map.entry("around-the-clock", weekly(Holidays.CLOSED, on(all, 0, Opening.DAY_MINUTES))),
                Map.entry("small-hours", weekly(Holidays.OPEN, on(sunday, 30, 90))),
                Map.entry("repeated-hour", weekly(Holidays.OPEN, on(sunday, 75, 105))),
                Map.entry("outside-closed", new OutsideOf(weekly(Holidays.CLOSED, office))),
                Map.entry("outside-open", new OutsideOf(weekly(Holidays.OPEN, office))),
                Map.entry("outside-unknown", new OutsideOf(weekly(Holidays.UNKNOWN, office))),
                Map.entry("outside-all-day", new OutsideOf(weekly(Holidays.ALL_DAY, office))),
                Map.entry("outside-several", new OutsideOf(several)));
    }

    @Test
    void theTableIsLargeAndHasEveryKindOfHours() {
        assertThat(TABLE).hasSizeGreaterThan(2_400).doesNotHaveDuplicates();
        assertThat(TABLE.stream().map(Row::kind).collect(Collectors.toSet())).isEqualTo(KINDS.keySet());
        assertThat(TABLE.stream().map(Row::expected).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Schedule.Answer.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/London", "Asia/Tokyo"})
    void everyRowHoldsWhereverTheComputerStands(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(TABLE).filteredOn(row -> !row.answer().equals(row.expected())).isEmpty();
            assertThat(TABLE).filteredOn(row -> !row.next().equals(row.opensNext())).isEmpty();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aMinuteEndsWithItsLastNanosecond() {
        assertThat(TABLE).allSatisfy(row -> {
            var end = row.at().plusSeconds(60).minusNanos(1);
            assertThat(KINDS.get(row.kind()).at(end, CALENDAR).name()).isEqualTo(row.expected());
        });
    }

    @Test
    void theBankHolidaysAreThoseThatWerePublished() {
        var published = Stream.of(
                        "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
                        "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
                        "2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26")
                .flatMap(year -> Arrays.stream(year.split(" ")))
                .map(LocalDate::parse)
                .toList();

        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).filter(CALENDAR::isHoliday))
                .containsExactlyElementsOf(published);
    }

    @Test
    void anOverrideChangesWhetherALineIsOpen() {
        var corrected = BankHolidays.with("-2027-05-31\n+2027-06-01");
        var office = KINDS.get("office-closed");
        var monday = ZonedDateTime.parse("2027-05-31T11:00Z").toInstant();
        var tuesday = ZonedDateTime.parse("2027-06-01T11:00Z").toInstant();

        assertThat(office.at(monday, CALENDAR)).isEqualTo(Schedule.Answer.CLOSED);
        assertThat(office.at(monday, corrected)).isEqualTo(Schedule.Answer.OPEN);
        assertThat(office.at(tuesday, CALENDAR)).isEqualTo(Schedule.Answer.OPEN);
        assertThat(office.at(tuesday, corrected)).isEqualTo(Schedule.Answer.CLOSED);
    }
}
