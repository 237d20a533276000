package signpost.kb.index;

import java.io.IOException;
import java.time.Instant;
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
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;

/// The services of the content, found by need through an index in memory and put in the order of [Ranking]. Ties keep the order of the content
/// files, so that results do not shuffle between starts.
public final class LuceneServiceDirectory implements ServiceDirectory {
    private static final String NEED = "need";

    private final RecordIndex<Service> index;
    private final Map<String, Service> byId;
    private final HolidayCalendar holidays;

    /// @param services in the order of the content
    public LuceneServiceDirectory(List<Service> services, HolidayCalendar holidays) {
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
        return Ranking.best(services.stream(), need, query, service -> openAt(service, query.at()));
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
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public HolidayCalendar holidays() {
        return holidays;
    }
}
