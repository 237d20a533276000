package signpost.core.directory;

import java.time.DayOfWeek;

/// One stretch of a day in which a line is answered, in UK local time.
///
/// @param day        the day it lies in; a stretch past midnight is written as two
/// @param fromMinute minutes after midnight, inclusive, 0 to 1439
/// @param toMinute   minutes after midnight, exclusive, 1 to 1440
public record Opening(DayOfWeek day, int fromMinute, int toMinute) {
    public static final int DAY_MINUTES = 1440;

    public Opening {
        if (fromMinute < 0 || toMinute > DAY_MINUTES || fromMinute >= toMinute) {
            throw new IllegalArgumentException("An opening runs forward within one day");
        }
    }

    boolean covers(DayOfWeek onDay, int minute) {
        return day == onDay && minute >= fromMinute && minute < toMinute;
    }
}
