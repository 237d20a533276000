package signpost.core.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Ranking;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;

/// A directory over a list, which keeps [ServiceDirectoryContract].
public final class FakeDirectory implements ServiceDirectory {
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
        if (services.stream().noneMatch(s -> s.eligibility().needs().contains(query.need()))) {
            return List.of();
        }
        return Stream.concat(Stream.of(query.need()), ServiceDirectory.wider(query).stream())
                .map(need -> Ranking.best(services.stream(), need, query, s -> openAt(s, query.at())))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
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
