package signpost.kb.content;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import signpost.core.directory.Opening;
import signpost.core.directory.Schedule;
import signpost.kb.format.OrganizationFile.HoursEntry;
import signpost.kb.format.OrganizationFile.PhoneEntry;
import signpost.kb.format.OrganizationFile.WeeklyEntry;

/// Hours as written, turned into schedules.
final class Schedules {
    private static final int HOUR = 60;
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    private Schedules() {}

    /// @param others every number of the service, for hours that are those of another number turned round
    static Schedule schedule(HoursEntry entry, List<PhoneEntry> others) {
        return switch (entry.hours()) {
            case "always" -> new Schedule.Always();
            case "weekly" -> weekly(entry);
            case "outside" -> new Schedule.OutsideOf(weekly(other(entry, others)));
            default -> new Schedule.Unknown();
        };
    }

    private static Schedule.Weekly weekly(HoursEntry entry) {
        var holidays = entry.bankHolidays() == null
                ? Schedule.Holidays.UNKNOWN
                : Slugs.constant(Schedule.Holidays.class, entry.bankHolidays());
        return new Schedule.Weekly(
                entry.weekly().stream().flatMap(stretch -> openings(stretch).stream()).toList(), holidays);
    }

    private static HoursEntry other(HoursEntry entry, List<PhoneEntry> others) {
        return others.stream()
                .filter(phone -> phone.number().equals(entry.outsideOf()))
                .map(PhoneEntry::when)
                .findFirst()
                .orElseThrow();
    }

    private static List<Opening> openings(WeeklyEntry stretch) {
        return stretch.days().stream()
                .map(day -> new Opening(day(day), minutes(stretch.from()), minutes(stretch.to())))
                .toList();
    }

    private static DayOfWeek day(String word) {
        var day = DAYS.get(word);
        if (day == null) {
            throw new IllegalArgumentException("There is no day " + word);
        }
        return day;
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * HOUR + Integer.parseInt(time.substring(3));
    }
}
