package signpost.core.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a line is answered. "Not known" is a case of its own, so that it can never be shown as open (SAFE-04).
public sealed interface Schedule {
    /// The zone in which every opening is meant, both clock changes included.
    ZoneId UK = ZoneId.of("Europe/London");

    int LOOK_AHEAD_DAYS = 15;

    /// Day and night, bank holidays included.
    record Always() implements Schedule {}

    /// Nobody has told us, or sources disagree.
    record Unknown() implements Schedule {}

    /// Certain hours of the week.
    ///
    /// @param openings one or more stretches, any order
    /// @param holidays what happens on a bank holiday
    record Weekly(List<Opening> openings, Holidays holidays) implements Schedule {
        public Weekly {
            openings = openings.stream()
                    .sorted(Comparator.comparing(Opening::day).thenComparingInt(Opening::fromMinute))
                    .toList();
        }
    }

    /// Exactly the hours in which another line is shut: the out-of-hours line beside an office line.
    record OutsideOf(Schedule other) implements Schedule {}

    /// What a weekly line does on a bank holiday of England and Wales.
    enum Holidays {
        /// The usual hours of that weekday.
        OPEN,
        CLOSED,
        UNKNOWN,
        /// Midnight to midnight: a line that stands in for offices which are shut.
        ALL_DAY
    }

    /// Whether the line is answered at one moment.
    enum Answer {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    /// Whether the line is answered at that moment. An opening's start is inside, its end outside.
    default Answer at(Instant now, HolidayCalendar holidays) {
        return at(now.atZone(UK), holidays);
    }

    private Answer at(ZonedDateTime local, HolidayCalendar calendar) {
        return switch (this) {
            case Always() -> Answer.OPEN;
            case Unknown() -> Answer.UNKNOWN;
            case OutsideOf(var other) -> opposite(other.at(local, calendar));
            case Weekly(var openings, var holidays) -> weekly(openings, holidays, local, calendar);
        };
    }

    private static Answer opposite(Answer answer) {
        return switch (answer) {
            case OPEN -> Answer.CLOSED;
            case CLOSED -> Answer.OPEN;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    private static Answer weekly(
            List<Opening> openings, Holidays holidays, ZonedDateTime local, HolidayCalendar calendar) {
        if (holidays != Holidays.OPEN && calendar.isHoliday(local.toLocalDate())) {
            return switch (holidays) {
                case ALL_DAY, OPEN -> Answer.OPEN;
                case CLOSED -> Answer.CLOSED;
                case UNKNOWN -> Answer.UNKNOWN;
            };
        }
        var minute = local.getHour() * 60 + local.getMinute();
        return openings.stream().anyMatch(o -> o.covers(local.getDayOfWeek(), minute)) ? Answer.OPEN : Answer.CLOSED;
    }

    /// The next moment after `now` at which a closed line is known to open; empty if it is open, if its hours are unknown,
    /// or if none is known within fifteen days. A day whose opening is not known, such as a bank holiday, is passed over.
    default Optional<ZonedDateTime> opensNext(Instant now, HolidayCalendar holidays) {
        var local = now.atZone(UK);
        if (at(local, holidays) != Answer.CLOSED) {
            return Optional.empty();
        }
        for (var day = local.toLocalDate(); day.isBefore(local.toLocalDate().plusDays(LOOK_AHEAD_DAYS)); day = day.plusDays(1)) {
            var opening = firstOpening(day, local, holidays);
            if (opening.isPresent()) {
                return opening;
            }
        }
        return Optional.empty();
    }

    private Optional<ZonedDateTime> firstOpening(LocalDate day, ZonedDateTime after, HolidayCalendar calendar) {
        return Stream.concat(
                        minutesThatMayOpen().stream().flatMap(minute -> moments(day.atStartOfDay().plusMinutes(minute))),
                        clockChange(day))
                .sorted()
                .filter(start -> start.isAfter(after) && at(start, calendar) == Answer.OPEN)
                .findFirst();
    }

    /// The moments at which the clock shows that time: none in the hour that is skipped in spring, two in the one that is repeated in autumn.
    private static Stream<ZonedDateTime> moments(LocalDateTime wall) {
        return UK.getRules().getValidOffsets(wall).stream().map(offset -> ZonedDateTime.ofInstant(wall, offset, UK));
    }

    /// The moment at which the clock changes on that day: a line may be open from then on.
    private static Stream<ZonedDateTime> clockChange(LocalDate day) {
        var begins = day.atStartOfDay(UK);
        var next = UK.getRules().nextTransition(begins.toInstant());
        return next != null && next.getInstant().isBefore(begins.plusDays(1).toInstant())
                ? Stream.of(next.getInstant().atZone(UK))
                : Stream.empty();
    }

    private List<Integer> minutesThatMayOpen() {
        return switch (this) {
            case Always(), Unknown() -> List.of();
            case Weekly(var openings, var holidays) ->
                Stream.concat(
                                holidays == Holidays.ALL_DAY ? Stream.of(0) : Stream.of(),
                                openings.stream().map(Opening::fromMinute))
                        .distinct()
                        .sorted()
                        .toList();
            case OutsideOf(var other) ->
                other instanceof Weekly(var openings, var ignored)
                        ? Stream.concat(
                                        Stream.of(0),
                                        openings.stream().map(Opening::toMinute).filter(m -> m < Opening.DAY_MINUTES))
                                .distinct()
                                .sorted()
                                .toList()
                        : List.of();
        };
    }
}
