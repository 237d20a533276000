package signpost.core.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds services.
public interface ServiceDirectory {

    /// Finds services for a need, closest cover first, then open before shut, then in the order of the content.
    ///
    /// Never empty for a need of the taxonomy: content rule `need-has-a-wide-line` sees to that.
    ///
    /// @return at most `query.limit()` matches
    /// @throws DirectoryUnavailableException if the index cannot be read
    List<ServiceMatch> find(ServiceQuery query);

    /// The service that goes by that id at a moment: where another has taken over from it by then, that one; empty if there is none.
    Optional<Service> service(String id, Instant at);

    /// The calendar that opening hours follow.
    HolidayCalendar holidays();

    /// Whether the service has a number that is answered at that moment: open beats unknown beats closed.
    default Schedule.Answer openAt(Service service, Instant now) {
        var answers = service.access().phones().stream()
                .map(p -> p.hours().schedule().at(now, holidays()))
                .toList();
        if (answers.contains(Schedule.Answer.OPEN)) {
            return Schedule.Answer.OPEN;
        }
        return answers.isEmpty() || answers.contains(Schedule.Answer.UNKNOWN)
                ? Schedule.Answer.UNKNOWN
                : Schedule.Answer.CLOSED;
    }
}
