package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Audience;
import signpost.core.directory.Eligibility;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.ServiceQuery.Reach;
import signpost.kb.index.LuceneServiceDirectory;

/// Records that are prepared, replaced or held back.
class RecordsOverTimeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant LAST_EVENING = ZonedDateTime.parse("2027-03-31T23:59+01:00").toInstant();
    private static final Instant FIRST_MOMENT = ZonedDateTime.parse("2027-04-01T00:00+01:00").toInstant();

    private static ContentBundle bundle(String keys) {
        var organizations = Sample.good().text("organizations/listeners.yaml");
        var second = organizations.substring(organizations.indexOf("  - service: office"))
                .replace("service: office", "service: new-office")
                .replace("name: The office", "name: The new office\n    " + keys)
                .replace("020 7946 0123", "020 7946 0124");
        var publish = keys.isEmpty() ? second.replace("publish: public", "publish: nobody") : second;
        return ContentLoader.of(Sample.good().with("organizations/listeners.yaml", organizations + publish).files()).loadUnchecked();
    }

    private static LuceneServiceDirectory directory(ContentBundle bundle) {
        return new LuceneServiceDirectory(bundle.services(), bundle.listings().successions(), day -> false);
    }

    private static List<String> found(LuceneServiceDirectory directory, Instant at) {
        return directory.find(new ServiceQuery("legal", Reach.ANYWHERE, Audience.PUBLIC, at, 9)).stream()
                .map(match -> match.service().id())
                .toList();
    }

    @Test
    void aSuccessorStandsInEveryPlaceFromItsFirstDayInUkTime() {
        var bundle = bundle("takes-over: {from: office, on: 2027-04-01}");
        var directory = new LuceneServiceDirectory(
                bundle.services().stream().map(RecordsOverTimeTest::everywhere).toList(), bundle.listings().successions(), day -> false);

        assertThat(found(directory, LAST_EVENING)).containsExactly("office");
        assertThat(found(directory, FIRST_MOMENT)).containsExactly("new-office");
        assertThat(directory.service("office", LAST_EVENING)).map(Service::id).contains("office");
        assertThat(directory.service("office", FIRST_MOMENT)).map(Service::id).contains("new-office");
        assertThat(directory.service("new-office", LAST_EVENING)).isEmpty();
    }

    /// The office helps in two districts alone; here it has to be found without a place.
    private static Service everywhere(Service service) {
        var e = service.eligibility();
        return new Service(
                service.id(),
                service.name(),
                service.about(),
                new Eligibility(
                        e.publish(), e.ages(), e.gender(), Areas.area(List.of("kent-and-medway")), e.needs()),
                service.access(),
                service.assurance());
    }

    @Test
    @Tag("SAFE-02")
    void aRecordForNobodyIsKeptAndNeverFound() {
        var bundle = bundle("");
        var directory = directory(bundle);

        assertThat(bundle.services()).extracting(Service::id).containsExactly("listeners", "office");
        assertThat(bundle.listings().held()).extracting(Service::id).containsExactly("new-office");
        assertThat(directory.service("new-office", FIRST_MOMENT)).isEqualTo(Optional.empty());
    }

    @Test
    @Tag("SAFE-02")
    void theNumberOfARecordForNobodyMayNotStandInWords() {
        var organizations = Sample.good().text("organizations/listeners.yaml");
        var held = Sample.good().with("organizations/listeners.yaml", organizations.replaceFirst("publish: public", "publish: nobody"));

        assertThat(held.problems(new EveryNumberIsOnRecord())).isNotEmpty();
        assertThat(held.problems(new EveryServiceNamedExists())).isNotEmpty();
        assertThat(ContentLoader.of(held.files()).check(TODAY, false).bundle()).isNull();
    }
}
