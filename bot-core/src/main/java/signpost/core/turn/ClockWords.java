package signpost.core.turn;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as people read them: "today 5pm", "Monday 9am", "Monday 4 January 9am" (GOV.UK style).
public final class ClockWords {
    private static final int DAYS_NAMED_ALONE = 7;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private ClockWords() {}

    /// A day, such as "21 November 2026".
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /// When a line opens, seen from a day.
    public static String opens(ZonedDateTime at, LocalDate today) {
        return day(at.toLocalDate(), today) + " " + time(at.toLocalTime());
    }

    private static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "today";
        }
        return day.isBefore(today.plusDays(DAYS_NAMED_ALONE)) ? DAY.format(day) : LONG_DAY.format(day);
    }

    private static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minutes = time.getMinute() == 0 ? "" : String.format(Locale.UK, ".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }
}
