package signpost.kb.content;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.About;
import signpost.core.directory.Access;
import signpost.core.directory.Audience;
import signpost.core.directory.Eligibility;
import signpost.core.directory.Organization;
import signpost.core.directory.Phone;
import signpost.core.directory.Service;

/// Content with some lines down: their numbers are gone from every record and every wording, a note stands in their place, and with it the next
/// best line.
///
/// The next best line meets the same need as closely as can be, covers at least as much, and answers day and night where one does. The floor set
/// is never taken out, only marked, and 999 not even that (SAFE-03). Somebody who rings about their own behaviour is never sent to a line where their victim is
/// helped (SAFE-05).
final class LinesDown {
    private static final String OWN_BEHAVIOUR = "own-behaviour";
    private static final String CRISIS = "crisis";
    private static final String LOCAL_LINE = "victim-support";

    /// Nothing is down.
    static final LinesDown NONE = new LinesDown(List.of(), Set.of());

    private final List<Organization> organizations;
    private final Set<String> down;
    private final Map<String, Service> standIns;
    private final Map<String, Pattern> gone;

    private LinesDown(List<Organization> organizations, Set<String> down) {
        this.organizations = organizations;
        this.down = down;
        this.standIns = services(organizations)
                .filter(s -> down.contains(s.id()))
                .collect(Collectors.toUnmodifiableMap(Service::id, this::nextBest));
        this.gone = goneNumbers();
    }

    /// @param organizations every organisation with the services that may be shown
    static LinesDown of(List<Organization> organizations, Withdrawals withdrawals) {
        var ids = services(organizations)
                .filter(s -> !isEmergency(s))
                .map(Service::id)
                .filter(withdrawals::holds).collect(Collectors.toUnmodifiableSet());
        return new LinesDown(organizations, ids);
    }

    private static Stream<Service> services(List<Organization> organizations) {
        return organizations.stream().flatMap(o -> o.services().stream());
    }

    /// The organisations as people meet them now.
    List<Organization> organizations() {
        return organizations.stream()
                .map(o -> new Organization(
                        o.id(), o.name(), o.services().stream().map(this::now).toList()))
                .toList();
    }

    private Service now(Service service) {
        if (!down.contains(service.id())) {
            return reworded(service);
        }
        return FloorSet.holds(service) ? marked(service) : replaced(service);
    }

    /// A record whose own number stands, without the numbers of others that are down.
    private Service reworded(Service service) {
        return gone.isEmpty() ? service : withWords(service, service.name(), service.about(), service.access());
    }

    private Service marked(Service service) {
        var instead = standIn(service);
        var other = numberOf(instead);
        var about = new About(
                "We have been told that this line may be down. If nobody answers, ring " + instead.name() + " on " + other + ". "
                        + service.about().summary(),
                "May be down. If nobody answers: " + other,
                service.about().forWhom());
        return withWords(service, service.name() + " (if down, try " + other + ")", about, service.access());
    }

    private Service replaced(Service service) {
        var instead = standIn(service);
        var about = new About(
                "This line is down while we check it. The number here is that of " + instead.name() + ".",
                "This line is down. Ring the number given.",
                service.about().forWhom());
        var access = new Access(List.of(), List.of(), instead.access().call(), instead.id());
        return withWords(service, noted(service.name(), " (down, try " + shortName(instead) + ")"), about, access);
    }

    /// The name of the service, or of those who run it if that is shorter: a text message has little room.
    private String shortName(Service service) {
        return organizations.stream()
                .filter(o -> o.services().contains(service))
                .map(Organization::name)
                .filter(name -> name.length() < service.name().length())
                .findFirst()
                .orElse(service.name());
    }

    /// The name with a note, unless the number stands in the name, as in "Kent Police 101", and the note with it.
    private String noted(String name, String note) {
        var now = words(name);
        return now.equals(name) ? name + note : now;
    }

    private Service withWords(Service service, String name, About about, Access access) {
        return new Service(
                service.id(),
                name,
                new About(words(about.summary()), words(about.shortText()), words(about.forWhom())),
                service.eligibility(),
                new Access(access.phones(), access.links(), words(access.call()), through(access)),
                service.assurance());
    }

    /// A service that was reached through a line that is down is reached through what stands in for it.
    private @Nullable String through(Access access) {
        var through = access.through();
        var instead = through == null ? null : standIns.get(through);
        var own = through != null && services(organizations).anyMatch(s -> s.id().equals(through) && FloorSet.holds(s));
        return instead == null || own ? through : instead.id();
    }

    /// A wording without the numbers that are down.
    String words(String text) {
        var now = text;
        for (var number : gone.entrySet()) {
            now = number.getValue().matcher(now).replaceAll(Matcher.quoteReplacement(number.getKey()));
        }
        return now;
    }

    /// What stands in place of each number, and how to find the number in words, whatever its spaces.
    private Map<String, Pattern> goneNumbers() {
        var standing = services(organizations)
                .filter(s -> !down.contains(s.id()) || FloorSet.holds(s))
                .flatMap(s -> s.access().phones().stream())
                .map(Phone::digits)
                .collect(Collectors.toSet());
        return services(organizations)
                .filter(s -> down.contains(s.id()) && !FloorSet.holds(s))
                .flatMap(s -> s.access().phones().stream()
                        .filter(phone -> !standing.contains(phone.digits()))
                        .map(phone -> Map.entry(
                                "(line down: ring " + numberOf(standIn(s)) + ")", phone.digits())))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> anyOf(e.getValue())));
    }

    private static Pattern anyOf(Set<String> digits) {
        return Pattern.compile(digits.stream()
                .sorted()
                .map(d -> d.chars().mapToObj(Character::toString).collect(Collectors.joining("[ -]?")))
                .collect(Collectors.joining("|", "(?<!\\d)(?:", ")(?!\\d)")));
    }

    private Service standIn(Service service) {
        var found = standIns.get(service.id());
        if (found == null) {
            throw new IllegalStateException(service.id() + " is not down");
        }
        return found;
    }

    private static String numberOf(Service service) {
        return service.access().phones().stream()
                .filter(phone -> phone.kind() == Phone.Kind.VOICE)
                .map(Phone::number)
                .findFirst()
                .orElseThrow();
    }

    /// A line that is up; failing that one of the floor set, which still stands in its own record, if only marked.
    private Service nextBest(Service service) {
        var able = services(organizations).filter(s -> !s.id().equals(service.id()) && canStandIn(s, service)).toList();
        return Stream.of(able.stream().filter(s -> !down.contains(s.id())).toList(), able.stream().filter(FloorSet::holds).toList(), List.of(service))
                .flatMap(lines -> nextBest(service, lines).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No line can stand in for " + service.id()));
    }

    private static Optional<Service> nextBest(Service service, List<Service> able) {
        var byNeed = service.eligibility().needs().stream()
                .map(need -> able.stream()
                        .filter(s -> s.eligibility().needs().contains(need))
                        .min(best(need)))
                .flatMap(Optional::stream)
                .toList();
        return Stream.of(byNeed.stream().filter(Service::alwaysOpen).findFirst(), lastLine(service, able), byNeed.stream().findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Comparator<Service> best(String need) {
        return comparing((Service s) -> !s.alwaysOpen())
                .thenComparing(s -> s.eligibility().area().cover())
                .thenComparingInt(s -> s.eligibility().needs().indexOf(need));
    }

    /// Day and night: the county's line for those who are hurt, Samaritans for those who fear what they may do.
    private static Optional<Service> lastLine(Service service, List<Service> able) {
        var own = service.eligibility().needs().contains(OWN_BEHAVIOUR);
        return able.stream()
                .filter(Service::alwaysOpen)
                .filter(s -> own ? s.eligibility().needs().contains(CRISIS) : true)
                .min(comparing((Service s) -> !s.id().equals(LOCAL_LINE)).thenComparing(best(CRISIS)));
    }

    private boolean canStandIn(Service other, Service service) {
        return !isEmergency(other)
                && other.eligibility().publish() == Audience.PUBLIC
                && other.access().phones().stream().anyMatch(p -> p.kind() == Phone.Kind.VOICE)
                && covers(other, service)
                && takes(other.eligibility(), service.eligibility())
                && safeFor(other, service);
    }

    private static boolean isEmergency(Service service) {
        return service.access().phones().stream().anyMatch(p -> p.digits().equals(FloorSet.EMERGENCY));
    }

    private static boolean covers(Service other, Service service) {
        var area = service.eligibility().area();
        return other.eligibility().area().isNational()
                || (!area.isNational() && other.eligibility().area().districts().containsAll(area.districts()));
    }

    /// Whether everybody for whom the one is may use the other.
    private static boolean takes(Eligibility other, Eligibility service) {
        return other.ages().from() <= service.ages().from()
                && other.ages().to() >= service.ages().to()
                && (other.gender() == Eligibility.Gender.ANY || other.gender() == service.gender());
    }

    private static boolean safeFor(Service other, Service service) {
        var needs = service.eligibility().needs();
        return !needs.contains(OWN_BEHAVIOUR)
                || other.eligibility().needs().contains(OWN_BEHAVIOUR)
                || other.eligibility().needs().contains(CRISIS);
    }
}
