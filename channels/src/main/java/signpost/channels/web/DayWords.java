package signpost.channels.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times as people read them (GOV.UK style): "21 November 2026", "Monday 9am".
final class DayWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final DateTimeFormatter LATER = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h.mma", Locale.UK);

    private DayWords() {}

    static String of(LocalDate day) {
        return DATE.format(day);
    }

    /// When a line opens, seen from a day.
    static String opens(ZonedDateTime opening, LocalDate today) {
        var day = opening.toLocalDate();
        if (day.equals(today)) {
            return "today " + time(opening.toLocalTime());
        }
        return (day.isBefore(today.plusDays(7)) ? WEEKDAY : LATER).format(day) + " " + time(opening.toLocalTime());
    }

    private static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(Locale.UK);
    }
}
