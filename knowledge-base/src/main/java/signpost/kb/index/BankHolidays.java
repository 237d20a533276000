package signpost.kb.index;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import signpost.core.directory.HolidayCalendar;

/// The bank holidays of England and Wales, on the day on which they are kept: Christmas Day on a Saturday is kept on the Monday.
///
/// Worked out by rule for every year; a day that is proclaimed later stands in the content file `bank-holidays.txt`.
public final class BankHolidays implements HolidayCalendar {
    private static final String COUNTRY = "gb";
    private static final String ENGLAND = "eng";

    private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(COUNTRY));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();
    private final Map<LocalDate, Boolean> proclaimed;

    private BankHolidays(Map<LocalDate, Boolean> proclaimed) {
        this.proclaimed = proclaimed;
    }

    /// By rule alone.
    public static BankHolidays byRule() {
        return new BankHolidays(Map.of());
    }

    /// By rule, corrected by a list.
    ///
    /// @param lines one day a line, `+2022-09-19` for a holiday that the rule does not know, `-2020-05-04` for one that was moved away;
    ///              empty lines and those that start with # are passed over
    /// @throws java.time.format.DateTimeParseException for any other line
    public static BankHolidays with(String lines) {
        return new BankHolidays(lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableMap(
                        line -> LocalDate.parse(line.substring(1)), line -> line.startsWith("+"))));
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        var corrected = proclaimed.get(day);
        return corrected != null ? corrected : byYear.computeIfAbsent(day.getYear(), this::ofYear).contains(day);
    }

    /// The rules of a year may keep a holiday in the next one, but never before.
    private Set<LocalDate> ofYear(int year) {
        return manager.getHolidays(Year.of(year), ENGLAND).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
