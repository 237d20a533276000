package signpost.kb.index;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import signpost.core.directory.DirectoryUnavailableException;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Ranking;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.Succession;

/// The services of the content, found by need through an index in memory and put in the order of [Ranking]. Ties keep the order of the content
/// files, so that results do not shuffle between starts.
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
        var meeting = meeting(query.need());
        if (meeting.isEmpty()) {
            return List.of();
        }
        var found = best(meeting, query.need(), query);
        for (var need : ServiceDirectory.wider(query)) {
            if (!found.isEmpty()) {
                return found;
            }
            found = best(meeting(need), need, query);
        }
        return found;
    }

    private List<ServiceMatch> best(List<Service> services, String need, ServiceQuery query) {
        var day = day(query.at());
        return Ranking.best(services.stream().filter(service -> runs(service.id(), day)), need, query, service -> openAt(service, query.at()));
    }

    /// In the order of the content.
    private List<Service> meeting(String need) {
        try {
            return index.find(new TermQuery(new Term(NEED, need)));
        } catch (IOException e) {
            throw new DirectoryUnavailableException("The index of services cannot be read", e);
        }
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
