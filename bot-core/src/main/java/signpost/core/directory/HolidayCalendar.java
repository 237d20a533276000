package signpost.core.directory;

import java.time.LocalDate;

/// Knows the bank holidays of England and Wales.
@FunctionalInterface
public interface HolidayCalendar {

    /// Whether that day, in UK local time, is a bank holiday.
    boolean isHoliday(LocalDate day);
}
