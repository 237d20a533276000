package signpost.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.testing.Services.SUPPORT;
import static signpost.core.testing.Services.phone;
import static signpost.core.testing.Services.service;
import static signpost.core.testing.Services.weekdays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Eligibility.Ages;
import signpost.core.directory.Eligibility.Gender;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Schedule;
import signpost.core.directory.Schedule.Answer;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceArea.Cover;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.ServiceQuery.Person;
import signpost.core.directory.ServiceQuery.Reach;

/// What every [ServiceDirectory] keeps. Each implementation extends it, the fake too.
public abstract class ServiceDirectoryContract {
    private static final Instant OFFICE_HOURS = Chat.WEDNESDAY_11AM;
    private static final Instant NIGHT = Instant.parse("2026-07-01T22:00:00Z");

    /// A directory of those services, in that order of the content.
    protected abstract ServiceDirectory holding(List<Service> services, HolidayCalendar holidays);

    private ServiceDirectory small() {
        return holding(Services.small(), Services.NO_HOLIDAYS);
    }

    private static ServiceQuery query(Reach reach) {
        return new ServiceQuery(SUPPORT, reach, Audience.PUBLIC, OFFICE_HOURS, 10);
    }

    private static List<String> ids(List<ServiceMatch> matches) {
        return matches.stream().map(m -> m.service().id()).toList();
    }

    @Test
    void findsTheClosestCoverFirst() {
        assertThat(ids(small().find(query(Reach.in(District.THANET)))))
                .containsExactly("thanet-team", "county-line", "national-line");
    }

    @ParameterizedTest
    @EnumSource(District.class)
    void isNeverEmptyForANeedThatHasAWideLine(District district) {
        assertThat(small().find(query(Reach.in(district)))).isNotEmpty();
    }

    @Test
    void showsNoServiceOfAnotherDistrict() {
        assertThat(ids(small().find(query(Reach.in(District.DOVER))))).containsExactly("county-line", "national-line");
    }

    @Test
    void showsNoServiceOfOneDistrictWhereNoneIsKnown() {
        assertThat(ids(small().find(query(Reach.ANYWHERE)))).containsExactly("county-line", "national-line");
    }

    @Test
    @Tag("SAFE-07")
    void showsNationalLinesAloneToSomebodyOutside() {
        assertThat(ids(small().find(query(Reach.OUTSIDE)))).containsExactly("national-line");
    }

    @Test
    void showsOpenBeforeShutWithinTheSameCover() {
        var shut = service("shut").in(District.THANET).reachedOn(phone("01632 960111", weekdays(9, 17))).made();
        var open = service("open").in(District.THANET).reachedOn(phone("01632 960112", new Schedule.Always())).made();
        var directory = holding(List.of(Services.NATIONAL_LINE, shut, open), Services.NO_HOLIDAYS);

        assertThat(ids(directory.find(query(Reach.in(District.THANET)))))
                .containsExactly("shut", "open", "national-line");
        assertThat(ids(directory.find(new ServiceQuery(SUPPORT, Reach.in(District.THANET), Audience.PUBLIC, NIGHT, 10))))
                .containsExactly("open", "shut", "national-line");
    }

    @Test
    void keepsTheOrderOfTheContentWhereAllElseIsEqual() {
        var services = List.of(line("zebra"), line("apple"), line("mango"));

        assertThat(ids(holding(services, Services.NO_HOLIDAYS).find(query(Reach.ANYWHERE))))
                .containsExactly("zebra", "apple", "mango");
        assertThat(ids(holding(services.reversed(), Services.NO_HOLIDAYS).find(query(Reach.ANYWHERE))))
                .containsExactly("mango", "apple", "zebra");
    }

    private static Service line(String id) {
        return service(id)
                .covering(Cover.KENT_AND_MEDWAY)
                .reachedOn(phone("01632 960120", new Schedule.Always()))
                .made();
    }

    @Test
    void givesAtMostTheLimit() {
        var query = new ServiceQuery(SUPPORT, Reach.in(District.THANET), Audience.PUBLIC, OFFICE_HOURS, 1);

        assertThat(ids(small().find(query))).containsExactly("thanet-team");
    }

    @Test
    @Tag("SAFE-06")
    void showsWhatIsForProfessionalsToNobodyElse() {
        var need = "child-safeguarding";
        var publicly = new ServiceQuery(need, Reach.ANYWHERE, Audience.PUBLIC, OFFICE_HOURS, 10);
        var professionally = new ServiceQuery(need, Reach.ANYWHERE, Audience.PROFESSIONAL, OFFICE_HOURS, 10);

        assertThat(ids(small().find(publicly))).containsExactly("county-line", "national-line");
        assertThat(ids(small().find(professionally))).containsExactly("front-door");
    }

    @Test
    void findsNothingForANeedThatNoServiceMeets() {
        assertThat(small().find(new ServiceQuery("no-such-need", Reach.ANYWHERE, Audience.PUBLIC, OFFICE_HOURS, 10)))
                .isEmpty();
    }

    @Test
    void saysOfEveryMatchWhyItIsShownAndWhetherItIsOpen() {
        var directory = small();

        assertThat(directory.find(query(Reach.in(District.THANET)))).allSatisfy(match -> {
            assertThat(match.why()).isNotBlank();
            assertThat(match.open()).isEqualTo(directory.openAt(match.service(), OFFICE_HOURS));
        });
    }

    @Test
    @Tag("SAFE-04")
    void neverShowsUnknownHoursAsOpen() {
        var unsure = service("unsure").reachedOn(phone("01632 960113", new Schedule.Unknown())).made();
        var bare = service("bare").made();
        var directory = holding(List.of(unsure, bare), Services.NO_HOLIDAYS);

        assertThat(directory.find(query(Reach.ANYWHERE))).hasSize(2).allSatisfy(m -> assertThat(m.open())
                .isEqualTo(Answer.UNKNOWN));
    }

    @Test
    void isOpenIfOneOfItsNumbersIs() {
        var directory = small();

        assertThat(directory.openAt(Services.FRONT_DOOR, OFFICE_HOURS)).isEqualTo(Answer.OPEN);
        assertThat(directory.openAt(Services.FRONT_DOOR, NIGHT)).isEqualTo(Answer.OPEN);
        assertThat(directory.openAt(Services.THANET_TEAM, NIGHT)).isEqualTo(Answer.CLOSED);
    }

    @Test
    @Tag("SAFE-04")
    void followsTheCalendarItIsGiven() {
        var wednesday = LocalDate.of(2026, 7, 1);
        var directory = holding(Services.small(), wednesday::equals);

        assertThat(directory.holidays().isHoliday(wednesday)).isTrue();
        assertThat(directory.openAt(Services.THANET_TEAM, OFFICE_HOURS)).isEqualTo(Answer.CLOSED);
    }

    @Test
    void knowsEveryServiceById() {
        var directory = small();

        assertThat(Services.small()).allSatisfy(s -> assertThat(directory.service(s.id(), java.time.Instant.EPOCH)).contains(s));
        assertThat(directory.service("no-such-service", java.time.Instant.EPOCH)).isEmpty();
    }

    private List<String> found(Person person, Service... services) {
        var query = new ServiceQuery(SUPPORT, Reach.in(District.THANET), person, Audience.PUBLIC, OFFICE_HOURS, 10);
        return ids(holding(List.of(services), Services.NO_HOLIDAYS).find(query));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # known range, the service's range, shown
              0,  17,     18, 150,        false
              0,  17,     16, 150,        true
              0,  17,      8,  17,        true
             18, 150,      8,  17,        false
             17,  17,     18, 150,        false
             18,  18,     18, 150,        true
              0,   7,      8,  17,        false
              0, 150,      8,  17,        true
             60,  60,      0, 150,        true
            """)
    void showsAServiceUnlessTheKnownAgeRulesItOut(int from, int to, int serviceFrom, int serviceTo, boolean shown) {
        var aged = service("aged").aged(serviceFrom, serviceTo).made();
        var other = service("other").made();

        assertThat(found(new Person(new Ages(from, to), Gender.ANY), aged, other).contains("aged")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"WOMEN, MEN, false", "MEN, WOMEN, false", "WOMEN, WOMEN, true", "ANY, WOMEN, true", "MEN, ANY, true"})
    @Tag("SAFE-36")
    void showsAServiceUnlessAKnownGenderRulesItOut(Gender person, Gender of, boolean shown) {
        var gendered = service("gendered").helping(of).made();

        assertThat(found(new Person(Ages.ANY, person), gendered, service("other").made()).contains("gendered"))
                .isEqualTo(shown);
    }

    @Test
    void showsServicesWithAWayInOfTheirOwnFirst() {
        var through = service("through").in(District.THANET).reachedThrough("line").made();
        var own = service("line").covering(Cover.UK).reachedOn(phone("01632 960120", weekdays(22, 23))).made();

        assertThat(found(Person.UNKNOWN, through, own)).containsExactly("line", "through");
    }

    @Test
    void showsTheServiceFirstForWhichTheNeedComesEarlier() {
        var also = service("also").meeting("legal", "housing", SUPPORT).made();
        var mostly = service("mostly").meeting(SUPPORT, "legal").made();
        var partly = service("partly").meeting("legal", SUPPORT).made();

        assertThat(found(Person.UNKNOWN, also, partly, mostly)).containsExactly("mostly", "partly", "also");
    }

    @Test
    void givesTheServicesOfAWiderNeedWhereEveryServiceOfTheNeedIsRuledOut() {
        var group = service("group").meeting("young-person-programme").aged(8, 17).made();
        var adults = service("adults").meeting(SUPPORT).aged(18, 150).made();
        var children = service("children").meeting("child-talk").aged(0, 18).made();
        var directory = holding(List.of(group, adults, children), Services.NO_HOLIDAYS);

        assertThat(ids(directory.find(programme(Person.UNKNOWN)))).containsExactly("group");
        assertThat(ids(directory.find(programme(Person.ADULT)))).containsExactly("adults");
        assertThat(ids(directory.find(programme(new Person(new Ages(5, 6), Gender.ANY))))).containsExactly("children");
    }

    private static ServiceQuery programme(Person person) {
        return new ServiceQuery("young-person-programme", Reach.ANYWHERE, person, Audience.PUBLIC, OFFICE_HOURS, 10);
    }

    @Test
    @Tag("SAFE-05")
    void givesNobodyWorriedAboutTheirOwnBehaviourALineOfThePeopleTheyHarm() {
        var change = service("change").meeting(Services.CHANGE).helping(Gender.MEN).made();
        var directory = holding(List.of(change, Services.COUNTY_LINE), Services.NO_HOLIDAYS);
        var woman = new Person(Ages.ANY, Gender.WOMEN);

        assertThat(directory.find(new ServiceQuery(Services.CHANGE, Reach.ANYWHERE, woman, Audience.PUBLIC, OFFICE_HOURS, 10)))
                .isEmpty();
    }

    @Test
    void saysWhyInFixedWords() {
        var group = service("group").in(District.THANET, District.DOVER).aged(8, 17).helping(Gender.WOMEN)
                .reachedOn(phone("01632 960121", new Schedule.Always())).made();
        var shut = service("shut").in(District.THANET).aged(16, 150).made();
        var directory = holding(List.of(group, shut), Services.NO_HOLIDAYS);
        var girl = new Person(new Ages(0, 17), Gender.WOMEN);

        assertThat(directory.find(new ServiceQuery(SUPPORT, Reach.in(District.THANET), girl, Audience.PUBLIC, OFFICE_HOURS, 10)))
                .extracting(ServiceMatch::why)
                .containsExactly("Covers Thanet, for ages 8 to 17, for women, open now", "Covers Thanet, for ages 16 and over");
        assertThat(directory.find(query(Reach.in(District.THANET))))
                .extracting(ServiceMatch::why)
                .containsExactly("Covers Thanet, open now", "Covers Thanet");
    }
}
