package signpost.core.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Eligibility.Ages;
import signpost.core.directory.Eligibility.Gender;
import signpost.core.directory.Schedule.Answer;
import signpost.core.directory.ServiceArea.Cover;

/// Which services fit a query, in which order, and why: the policy that every [ServiceDirectory] follows.
///
/// Order: services with a way in of their own before those that are reached through another; then the closest cover; then open before unknown
/// before closed; then those for which the need comes earlier in their list, the most fitting first; then the order of the content.
public final class Ranking {
    private static final int ANY_AGE = Ages.ANY.to();

    private static final Comparator<Service> OWN_WAY_IN_THEN_CLOSEST = Comparator.comparing(
                    (Service s) -> s.access().through() != null)
            .thenComparing(s -> s.eligibility().area().cover());

    private Ranking() {}

    /// The services that the query admits and that meet a need, best first.
    ///
    /// @param services in the order of the content
    /// @param need     usually that of the query
    /// @param open     whether a service is open at the moment of the query
    public static List<ServiceMatch> best(
            Stream<Service> services, String need, ServiceQuery query, Function<Service, Answer> open) {
        var groups = services.filter(s -> s.eligibility().needs().contains(need) && query.admits(s))
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new TreeMap<>(OWN_WAY_IN_THEN_CLOSEST), Collectors.toList()));
        var best = new ArrayList<ServiceMatch>();
        for (var group : groups.values()) {
            if (best.size() >= query.limit()) {
                break;
            }
            best.addAll(sorted(group, need, query, open));
        }
        return best.stream().limit(query.limit()).toList();
    }

    /// Services of one cover, in order. The sort is stable. "Open now" is said of those that stand before another for that reason.
    private static List<ServiceMatch> sorted(
            List<Service> group, String need, ServiceQuery query, Function<Service, Answer> open) {
        var sorted = group.stream()
                .map(s -> new ServiceMatch(s, why(s, query), open.apply(s)))
                .sorted(Comparator.comparingInt(Ranking::openness)
                        .thenComparingInt(m -> m.service().eligibility().needs().indexOf(need)))
                .toList();
        if (sorted.getLast().open() == Answer.OPEN) {
            return sorted;
        }
        return sorted.stream()
                .map(m -> m.open() == Answer.OPEN ? new ServiceMatch(m.service(), m.why() + ", open now", m.open()) : m)
                .toList();
    }

    private static int openness(ServiceMatch match) {
        return switch (match.open()) {
            case OPEN -> 0;
            case UNKNOWN -> 1;
            case CLOSED -> 2;
        };
    }

    /// Why a service is shown for a query, in fixed words: where it helps, and for whom where that was asked about.
    public static String why(Service service, ServiceQuery query) {
        var eligibility = service.eligibility();
        var words = new StringBuilder("Covers ").append(area(eligibility.area(), query.reach().district()));
        if (!query.person().ages().equals(Ages.ANY) && !eligibility.ages().equals(Ages.ANY)) {
            words.append(", for ages ").append(years(eligibility.ages()));
        }
        if (query.person().gender() != Gender.ANY) {
            words.append(
                    switch (eligibility.gender()) {
                        case ANY -> "";
                        case WOMEN -> ", for women";
                        case MEN -> ", for men";
                    });
        }
        return words.toString();
    }

    private static String area(ServiceArea area, @Nullable District district) {
        return district != null && area.cover() == Cover.DISTRICTS ? district.label() : area.label();
    }

    private static String years(Ages ages) {
        if (ages.to() >= ANY_AGE) {
            return ages.from() + " and over";
        }
        return ages.from() <= 0 ? "up to " + ages.to() : ages.from() + " to " + ages.to();
    }
}
