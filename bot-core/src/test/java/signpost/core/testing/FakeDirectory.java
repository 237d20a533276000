package signpost.core.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Schedule.Answer;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;

/// A directory over a list, which keeps [ServiceDirectoryContract].
public final class FakeDirectory implements ServiceDirectory {
    private static final List<Answer> BEST_FIRST = List.of(Answer.OPEN, Answer.UNKNOWN, Answer.CLOSED);
    private static final Comparator<ServiceMatch> CLOSEST_FIRST = Comparator.comparing(
                    (ServiceMatch m) -> m.service().eligibility().area().cover())
            .thenComparingInt(m -> BEST_FIRST.indexOf(m.open()));

    private final List<Service> services;
    private final HolidayCalendar holidays;

    public FakeDirectory(List<Service> services, HolidayCalendar holidays) {
        this.services = List.copyOf(services);
        this.holidays = holidays;
    }

    /// The small directory of [Services], in a year without bank holidays.
    public static FakeDirectory small() {
        return new FakeDirectory(Services.small(), Services.NO_HOLIDAYS);
    }

    @Override
    public List<ServiceMatch> find(ServiceQuery query) {
        return services.stream()
                .filter(s -> s.eligibility().needs().contains(query.need()))
                .filter(s -> s.eligibility().shownTo(query.audience()))
                .filter(s -> fits(s, query.reach()))
                .map(s -> new ServiceMatch(s, "Covers " + s.eligibility().area().label(), openAt(s, query.at())))
                .sorted(CLOSEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    private static boolean fits(Service service, ServiceQuery.Reach reach) {
        var area = service.eligibility().area();
        return reach.outside() ? area.isNational() : area.reaches(reach.district());
    }

    @Override
    public Optional<Service> service(String id, Instant at) {
        return services.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    @Override
    public HolidayCalendar holidays() {
        return holidays;
    }
}
