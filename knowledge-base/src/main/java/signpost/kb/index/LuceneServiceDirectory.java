package signpost.kb.index;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.DirectoryUnavailableException;
import signpost.core.directory.District;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceArea.Cover;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.Succession;

/// The services of the content, found by need through an index in memory.
///
/// Order: services with a way in of their own before those that are reached through another; then the closest cover; then open before unknown
/// before closed; then the order of the content files, so that results do not shuffle between starts.
public final class LuceneServiceDirectory implements ServiceDirectory {
    private static final String NEED = "need";

    private final RecordIndex<Service> index;
    private final Map<String, Service> byId;
    private final Map<String, Succession> byEnding;
    private final Map<String, Succession> byStarting;
    private final HolidayCalendar holidays;

    /// @param services in the order of the content
    public LuceneServiceDirectory(List<Service> services, HolidayCalendar holidays) {
        this(services, List.of(), holidays);
    }

    /// @param services    in the order of the content
    /// @param successions at most one for each service that ends, and for each that takes over
    public LuceneServiceDirectory(List<Service> services, List<Succession> successions, HolidayCalendar holidays) {
        this.byEnding = successions.stream().collect(Collectors.toUnmodifiableMap(Succession::from, Function.identity()));
        this.byStarting = successions.stream().collect(Collectors.toUnmodifiableMap(Succession::to, Function.identity()));
        this.byId = services.stream().collect(Collectors.toUnmodifiableMap(Service::id, Function.identity()));
        this.holidays = holidays;
        this.index = RecordIndex.of(services, (service, document) -> service.eligibility()
                .needs()
                .forEach(need -> document.add(new StringField(NEED, need, Field.Store.NO))));
    }

    @Override
    public List<ServiceMatch> find(ServiceQuery query) {
        try {
            var day = day(query.at());
            return index.find(new TermQuery(new Term(NEED, query.need()))).stream()
                    .filter(service -> runs(service.id(), day))
                    .filter(service -> service.eligibility().shownTo(query.audience()) && reaches(service, query))
                    .map(service -> match(service, query))
                    .sorted(NEAREST_FIRST)
                    .limit(query.limit())
                    .toList();
        } catch (IOException e) {
            throw new DirectoryUnavailableException("The index of services cannot be read", e);
        }
    }

    /// The sort is stable and starts from the order of the content.
    private static final Comparator<ServiceMatch> NEAREST_FIRST = Comparator.comparing(
                    (ServiceMatch m) -> !hasOwnWayIn(m.service()))
            .thenComparing(m -> m.service().eligibility().area().cover())
            .thenComparingInt(m -> switch (m.open()) {
                case OPEN -> 0;
                case UNKNOWN -> 1;
                case CLOSED -> 2;
            });

    private static boolean hasOwnWayIn(Service service) {
        return service.access().through() == null;
    }

    private static boolean reaches(Service service, ServiceQuery query) {
        var area = service.eligibility().area();
        return query.reach().outside()
                ? area.isNational()
                : area.reaches(query.reach().district());
    }

    private ServiceMatch match(Service service, ServiceQuery query) {
        return new ServiceMatch(
                service, why(service, query.reach().district()), openAt(service, query.at()));
    }

    private static String why(Service service, @Nullable District district) {
        var area = service.eligibility().area();
        return "Covers " + (district != null && area.cover() == Cover.DISTRICTS ? district.label() : area.label());
    }

    @Override
    public Optional<Service> service(String id, Instant at) {
        var day = day(at);
        var standing = id;
        for (var next = byEnding.get(standing); next != null && !day.isBefore(next.on()); next = byEnding.get(standing)) {
            standing = next.to();
        }
        return runs(standing, day) ? Optional.ofNullable(byId.get(standing)) : Optional.empty();
    }

    private boolean runs(String id, LocalDate day) {
        var start = byStarting.get(id);
        var end = byEnding.get(id);
        return (start == null || !day.isBefore(start.on())) && (end == null || day.isBefore(end.on()));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Schedule.UK).toLocalDate();
    }

    @Override
    public HolidayCalendar holidays() {
        return holidays;
    }
}
