package signpost.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Eligibility.Ages;
import signpost.core.directory.Eligibility.Gender;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceArea.Cover;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.ServiceQuery.Person;
import signpost.core.directory.ServiceQuery.Reach;

/// What holds for every service list and every query, tried on thousands of made-up ones. The seeds are fixed: a failure comes back.
public abstract class ServiceDirectoryProperties {
    private static final int LISTS = 250;
    private static final int QUERIES = 16;
    private static final long DAYS = 1_100;
    private static final List<String> NEEDS = List.of("domestic-abuse-support", "crisis", "child-talk", "own-behaviour", "legal");
    private static final List<Ages> RANGES =
            List.of(Ages.ANY, Ages.ANY, new Ages(18, 150), new Ages(0, 17), new Ages(8, 17), new Ages(16, 150), new Ages(60, 150));

    private static final List<Cover> CLOSEST_FIRST = List.of(
            Cover.DISTRICTS,
            Cover.KENT,
            Cover.MEDWAY,
            Cover.KENT_AND_MEDWAY,
            Cover.ENGLAND,
            Cover.ENGLAND_AND_WALES,
            Cover.UK);

    /// A directory of those services, in that order of the content.
    protected abstract ServiceDirectory holding(List<Service> services, HolidayCalendar holidays);

    /// One made-up case.
    protected record Case(List<Service> services, ServiceDirectory directory, ServiceQuery query, Random random) {
        List<ServiceMatch> found() {
            return directory.find(query);
        }
    }

    private void inEveryCase(long seed, BiConsumer<Case, List<ServiceMatch>> holds) {
        var random = new Random(seed);
        for (var list = 0; list < LISTS; list++) {
            var services = services(random);
            var directory = holding(services, Services.NO_HOLIDAYS);
            for (var query = 0; query < QUERIES; query++) {
                var made = new Case(services, directory, query(random), random);
                holds.accept(made, made.found());
            }
        }
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Service> services(Random random) {
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(i -> service("s" + i, random))
                .toList();
    }

    private static Service service(String id, Random random) {
        var needs = new ArrayList<>(NEEDS);
        Collections.shuffle(needs, random);
        var made = Services.service(id)
                .meeting(needs.subList(0, 1 + random.nextInt(3)).toArray(String[]::new))
                .helping(any(random, List.of(Gender.ANY, Gender.ANY, Gender.WOMEN, Gender.MEN)));
        var ages = any(random, RANGES);
        made.aged(ages.from(), ages.to());
        var cover = any(random, Arrays.asList(Cover.values()));
        if (cover == Cover.DISTRICTS) {
            made.in(any(random, Arrays.asList(District.values())));
        } else {
            made.covering(cover);
        }
        if (random.nextInt(6) == 0) {
            made.forProfessionals();
        }
        if (random.nextInt(4) == 0) {
            made.reachedThrough("s0");
        }
        if (random.nextInt(5) > 0) {
            made.reachedOn(Services.phone("01632 960100", any(random, List.of(
                    new Schedule.Always(), new Schedule.Unknown(), Services.weekdays(9, 17), Services.weekdays(0, 12)))));
        }
        return made.made();
    }

    private static ServiceQuery query(Random random) {
        var from = random.nextInt(90);
        var ages = any(random, List.of(Ages.ANY, new Ages(0, 17), new Ages(18, 150), new Ages(from, from + random.nextInt(20))));
        var person = new Person(ages, any(random, Arrays.asList(Gender.values())));
        var reach = switch (random.nextInt(6)) {
            case 0 -> Reach.OUTSIDE;
            case 1 -> Reach.ANYWHERE;
            default -> Reach.in(any(random, Arrays.asList(District.values())));
        };
        var at = Chat.WEDNESDAY_11AM.plusSeconds(random.nextLong(DAYS * 86_400));
        return new ServiceQuery(
                any(random, NEEDS), reach, person, any(random, Arrays.asList(Audience.values())), at, 1 + random.nextInt(12));
    }

    /// Said again here, age by age and place by place, so that one slip of the product does not hide another.
    private static boolean isEligible(Service service, ServiceQuery query) {
        var who = service.eligibility();
        var person = query.person();
        var ageFits = IntStream.rangeClosed(person.ages().from(), person.ages().to())
                .anyMatch(age -> age >= who.ages().from() && age <= who.ages().to());
        var genderFits = who.gender() == person.gender() || who.gender() == Gender.ANY || person.gender() == Gender.ANY;
        var audienceFits = who.publish() == Audience.PUBLIC || query.audience() == Audience.PROFESSIONAL;
        return ageFits && genderFits && audienceFits && helpsThere(service, query.reach());
    }

    private static boolean helpsThere(Service service, Reach reach) {
        var area = service.eligibility().area();
        return switch (area.cover()) {
            case ENGLAND, ENGLAND_AND_WALES, UK -> true;
            case DISTRICTS -> reach.district() != null && area.districts().contains(reach.district());
            case KENT -> !reach.outside() && reach.district() != District.MEDWAY;
            case MEDWAY -> !reach.outside() && (reach.district() == null || reach.district() == District.MEDWAY);
            case KENT_AND_MEDWAY -> !reach.outside();
        };
    }

    /// The place of a match in the order, as one number, smaller first.
    private static int rank(ServiceMatch match, String need) {
        var service = match.service();
        var open = switch (match.open()) {
            case OPEN -> 0;
            case UNKNOWN -> 1;
            case CLOSED -> 2;
        };
        var ownWayIn = service.access().through() == null ? 0 : 1;
        return ((ownWayIn * 10 + CLOSEST_FIRST.indexOf(service.eligibility().area().cover())) * 10 + open) * 100
                + service.eligibility().needs().indexOf(need);
    }

    private static List<Service> eligible(Case in, String need) {
        return in.services().stream()
                .filter(s -> s.eligibility().needs().contains(need) && isEligible(s, in.query()))
                .toList();
    }

    /// The need whose services are shown: its own, or one that stands in for it.
    private static String needShown(Case in) {
        return eligible(in, in.query().need()).isEmpty()
                ? ServiceDirectory.wider(in.query()).stream()
                        .filter(need -> !eligible(in, need).isEmpty())
                        .findFirst()
                        .orElse(in.query().need())
                : in.query().need();
    }

    @Test
    @Tag("SAFE-06")
    void neverShowsAServiceThatIsNotForThePerson() {
        inEveryCase(1, (in, found) -> assertThat(found).allMatch(m -> isEligible(m.service(), in.query())));
    }

    @Test
    void showsEveryServiceThatIsForThePersonAsFarAsTheLimitGoes() {
        inEveryCase(2, (in, found) -> {
            var asked = in.services().stream().anyMatch(s -> s.eligibility().needs().contains(in.query().need()));
            var all = asked ? eligible(in, needShown(in)) : List.<Service>of();
            assertThat(found).hasSize(Math.min(all.size(), in.query().limit()));
            assertThat(all).containsAll(found.stream().map(ServiceMatch::service).toList());
        });
    }

    @Test
    void putsEveryMatchBeforeThoseThatFitLess() {
        inEveryCase(3, (in, found) -> {
            var need = needShown(in);
            for (var i = 1; i < found.size(); i++) {
                var before = found.get(i - 1);
                var after = found.get(i);
                assertThat(rank(before, need)).isLessThanOrEqualTo(rank(after, need));
                if (rank(before, need) == rank(after, need)) {
                    assertThat(in.services().indexOf(before.service())).isLessThan(in.services().indexOf(after.service()));
                }
            }
        });
    }

    @Test
    void putsNothingBetterBehindTheLimit() {
        inEveryCase(4, (in, found) -> {
            var need = needShown(in);
            var ranks = eligible(in, need).stream()
                    .map(s -> rank(new ServiceMatch(s, "", in.directory().openAt(s, in.query().at())), need))
                    .sorted(Comparator.naturalOrder())
                    .limit(found.size())
                    .toList();
            assertThat(found.stream().map(m -> rank(m, need)).toList()).isEqualTo(ranks);
        });
    }

    @Test
    void dependsOnTheOrderOfTheContentInTiesAlone() {
        inEveryCase(5, (in, found) -> {
            assertThat(in.found()).isEqualTo(found);
            if (in.random().nextInt(8) == 0) {
                var shuffled = new ArrayList<>(in.services());
                Collections.shuffle(shuffled, in.random());
                var again = holding(shuffled, Services.NO_HOLIDAYS).find(in.query());
                var need = needShown(in);
                assertThat(again.stream().map(m -> rank(m, need)).toList())
                        .isEqualTo(found.stream().map(m -> rank(m, need)).toList());
            }
        });
    }

    @Test
    void givesAReasonThatIsTrue() {
        inEveryCase(6, (in, found) -> assertThat(found).allSatisfy(match -> {
            var who = match.service().eligibility();
            var asked = in.query().person();
            assertThat(match.why()).startsWith("Covers ").doesNotEndWith(" ");
            assertThat(match.why().contains("for women"))
                    .isEqualTo(who.gender() == Gender.WOMEN && asked.gender() == Gender.WOMEN);
            assertThat(match.why().contains("for men")).isEqualTo(who.gender() == Gender.MEN && asked.gender() == Gender.MEN);
            assertThat(match.why().contains("for ages"))
                    .isEqualTo(!who.ages().equals(Ages.ANY) && !asked.ages().equals(Ages.ANY));
            if (match.why().contains("open now")) {
                assertThat(match.open()).isEqualTo(Schedule.Answer.OPEN);
            }
        }));
    }

    @Test
    void isNeverEmptyWhereALineForEverybodyIsThere() {
        var random = new Random(7);
        for (var list = 0; list < LISTS; list++) {
            var services = new ArrayList<>(services(random));
            services.add(Services.service("everybody")
                    .covering(Cover.UK)
                    .meeting("crisis")
                    .reachedOn(Services.phone("01632 960100", new Schedule.Always()))
                    .made());
            var directory = holding(services, Services.NO_HOLIDAYS);
            for (var i = 0; i < QUERIES; i++) {
                var query = query(random);
                if (services.stream().anyMatch(s -> s.eligibility().needs().contains(query.need()))) {
                    assertThat(directory.find(query)).isNotEmpty();
                }
            }
        }
    }

    @Test
    void isOpenExactlyAsTheDirectorySays() {
        inEveryCase(8, (in, found) -> {
            Instant at = in.query().at();
            assertThat(found).allMatch(m -> m.open() == in.directory().openAt(m.service(), at));
        });
    }
}
