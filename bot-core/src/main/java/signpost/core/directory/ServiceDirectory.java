package signpost.core.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds services.
public interface ServiceDirectory {

    /// Finds services for a need, best first in the order of [Ranking]. A service that the query rules out is never among them.
    ///
    /// Never empty for a need that a record meets: where the query rules out every service of it, such as an age that none of them
    /// helps, the services of [#wider] needs are given instead. A need that no record meets has no matches.
    ///
    /// It does not see to it that one of the matches is open: [signpost.core.safety.ReplyGuard] alone puts a line that is always open into every
    /// reply that lacks one (SAFE-05).
    ///
    /// @return at most `query.limit()` matches
    /// @throws DirectoryUnavailableException if the index cannot be read
    List<ServiceMatch> find(ServiceQuery query);

    /// The needs whose services stand in, the first that has any, where a query rules out every service of its own need. A child gets lines for
    /// children. Somebody worried about their own behaviour never gets a line on which the people they harm are helped (SAFE-05).
    static List<String> wider(ServiceQuery query) {
        if (query.need().equals("own-behaviour")) {
            return List.of("crisis");
        }
        return query.person().isChild() ? List.of("child-talk", "crisis") : List.of("domestic-abuse-support", "crisis");
    }

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
