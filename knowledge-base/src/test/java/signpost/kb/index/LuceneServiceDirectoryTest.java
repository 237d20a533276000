package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.About;
import signpost.core.directory.Access;
import signpost.core.directory.Assurance;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Eligibility;
import signpost.core.directory.Hours;
import signpost.core.directory.Opening;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceArea;
import signpost.core.directory.ServiceArea.Cover;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.ServiceQuery.Reach;

class LuceneServiceDirectoryTest {
    private static final Schedule SUNDAYS =
            new Schedule.Weekly(List.of(new Opening(java.time.DayOfWeek.SUNDAY, 0, 1440)), Schedule.Holidays.CLOSED);
    private static final Schedule ALWAYS = new Schedule.Always();
    private static final Schedule UNKNOWN = new Schedule.Unknown();
    private static final Instant MONDAY = ZonedDateTime.parse("2026-11-23T12:00Z").toInstant();

    private static final Set<District> ALL = Arrays.stream(District.values()).collect(Collectors.toSet());
    private static final ServiceArea UK = new ServiceArea(Cover.UK, Set.of());
    private static final ServiceArea BOTH = new ServiceArea(Cover.KENT_AND_MEDWAY, ALL);
    private static final ServiceArea MEDWAY = new ServiceArea(Cover.MEDWAY, Set.of(District.MEDWAY));
    private static final ServiceArea WEST =
            new ServiceArea(Cover.DISTRICTS, Set.of(District.SEVENOAKS, District.TUNBRIDGE_WELLS));

    private final LuceneServiceDirectory directory = new LuceneServiceDirectory(
            List.of(
                    service("uk-shut", UK, SUNDAYS, null, Audience.PUBLIC),
                    service("uk-open", UK, ALWAYS, null, Audience.PUBLIC),
                    service("uk-unknown", UK, UNKNOWN, null, Audience.PUBLIC),
                    service("west-shut", WEST, SUNDAYS, null, Audience.PUBLIC),
                    service("west-through", WEST, ALWAYS, "both", Audience.PUBLIC),
                    service("medway", MEDWAY, ALWAYS, null, Audience.PUBLIC),
                    service("both", BOTH, ALWAYS, null, Audience.PUBLIC),
                    service("both-too", BOTH, ALWAYS, null, Audience.PUBLIC),
                    service("staff", BOTH, ALWAYS, null, Audience.PROFESSIONAL)),
            day -> day.equals(LocalDate.of(2026, 12, 25)));

    private static Service service(
            String id, ServiceArea area, Schedule schedule, @Nullable String through, Audience publish) {
        var phone = new Phone("0808 157 0123", Phone.Kind.VOICE, Phone.Cost.FREE, new Hours(schedule, "", ""), null, null);
        return new Service(
                id,
                id,
                new About("", "", ""),
                new Eligibility(publish, Eligibility.Ages.ANY, Eligibility.Gender.ANY, area, List.of("talk", id)),
                new Access(List.of(phone), List.of(), "", through),
                new Assurance("", LocalDate.EPOCH, "", "", LocalDate.EPOCH));
    }

    private List<String> find(Reach reach, Audience audience, int limit) {
        return directory.find(new ServiceQuery("talk", reach, audience, MONDAY, limit)).stream()
                .map(match -> match.service().id())
                .toList();
    }

    @Test
    void putsTheClosestCoverFirstThenOpenThenTheOrderOfTheContent() {
        assertThat(find(Reach.in(District.SEVENOAKS), Audience.PUBLIC, 20))
                .containsExactly("west-shut", "both", "both-too", "uk-open", "uk-unknown", "uk-shut", "west-through");
    }

    @Test
    void showsOtherDistrictsServicesToNobody() {
        assertThat(find(Reach.in(District.MEDWAY), Audience.PUBLIC, 20)).startsWith("medway", "both").doesNotContain("west-shut");
    }

    @Test
    void leavesOutServicesOfSomeDistrictsWhereNoneIsKnown() {
        assertThat(find(Reach.ANYWHERE, Audience.PUBLIC, 20)).contains("medway", "both").doesNotContain("west-shut", "west-through");
    }

    @Test
    @Tag("SAFE-07")
    void givesSomebodyOutsideNationalLinesAlone() {
        assertThat(find(Reach.OUTSIDE, Audience.PUBLIC, 20)).containsExactly("uk-open", "uk-unknown", "uk-shut");
    }

    @Test
    void showsRecordsForProfessionalsToThemAlone() {
        assertThat(find(Reach.ANYWHERE, Audience.PUBLIC, 20)).doesNotContain("staff");
        assertThat(find(Reach.ANYWHERE, Audience.PROFESSIONAL, 20)).contains("staff");
    }

    @Test
    void keepsTheLimit() {
        assertThat(find(Reach.in(District.SEVENOAKS), Audience.PUBLIC, 2)).containsExactly("west-shut", "both");
    }

    @Test
    void comparesNeedsWhole() {
        var query = new ServiceQuery("both", Reach.ANYWHERE, Audience.PUBLIC, MONDAY, 9);

        assertThat(directory.find(query)).extracting(match -> match.service().id()).containsExactly("both");
    }

    @Test
    void saysWhereAServiceHelpsAndWhetherItIsOpen() {
        var matches = directory.find(new ServiceQuery("talk", Reach.in(District.SEVENOAKS), Audience.PUBLIC, MONDAY, 20));

        assertThat(matches).extracting(ServiceMatch::why).contains("Covers Sevenoaks", "Covers Kent and Medway", "Covers the UK");
        assertThat(matches.getFirst().open()).isEqualTo(Schedule.Answer.CLOSED);
    }

    @Test
    void knowsAServiceByItsId() {
        assertThat(directory.service("both", java.time.Instant.EPOCH)).isPresent();
        assertThat(directory.service("nobody", java.time.Instant.EPOCH)).isEmpty();
        assertThat(directory.holidays().isHoliday(LocalDate.of(2026, 12, 25))).isTrue();
    }
}
