package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.core.directory.Phone;
import signpost.core.directory.Service;
import signpost.core.flow.Flow;
import signpost.kb.content.Withdrawals.Withdrawal;

/// Every service of the real content, taken out one at a time.
class LinesDownTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ContentBundle WHOLE = ContentLoader.embedded().loadUnchecked();

    private static final Map<List<String>, ContentBundle> MADE = new HashMap<>();

    private static ContentBundle without(String... services) {
        return MADE.computeIfAbsent(List.of(services), LinesDownTest::made);
    }

    private static ContentBundle made(List<String> services) {
        var withdrawals = Withdrawals.NONE;
        for (var service : services) {
            withdrawals = withdrawals.with(new Withdrawal(service, DAY, "tested"));
        }
        return ContentLoader.of(ContentFiles.embedded().with(Withdrawals.FILE, withdrawals.tsv())).loadUnchecked();
    }

    private static Service service(ContentBundle bundle, String id) {
        return bundle.services().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    static Stream<Service> withNumbers() {
        return WHOLE.services().stream().filter(s -> !s.access().phones().isEmpty());
    }

    static Stream<Service> thatMayGo() {
        return withNumbers().filter(s -> !FloorSet.holds(s));
    }

    static Stream<Service> floorSet() {
        return withNumbers().filter(FloorSet::holds);
    }

    @ParameterizedTest
    @MethodSource("thatMayGo")
    @Tag("SAFE-02")
    void takesTheNumberOutOfEveryRecordAndEveryWording(Service down) {
        var bundle = without(down.id());
        var others = WHOLE.services().stream()
                .filter(s -> !s.id().equals(down.id()))
                .flatMap(s -> s.access().phones().stream())
                .map(Phone::digits)
                .toList();
        var gone = down.access().phones().stream().map(Phone::digits).filter(d -> !others.contains(d)).toList();

        assertThat(bundle.services().stream().flatMap(s -> s.access().phones().stream()).map(Phone::digits).filter(gone::contains)).isEmpty();
        assertThat(service(bundle, down.id()).access().phones()).isEmpty();
        assertThat(words(bundle).stream().flatMap(text -> Numbers.whole(text).stream()).filter(gone::contains)).isEmpty();
    }

    private static List<String> words(ContentBundle bundle) {
        return Stream.of(
                        bundle.flows().flows().stream().map(Flow::nodes).flatMap(List::stream).flatMap(n -> Stream.of(n.wording().web(), n.wording().sms())),
                        bundle.jargon().stream().flatMap(t -> Stream.of(t.plain(), t.shortText())),
                        bundle.pathway().steps().stream().flatMap(s -> Stream.of(s.web(), s.sms())),
                        bundle.services().stream()
                                .flatMap(s -> Stream.of(s.name(), s.about().summary(), s.about().shortText(), s.about().forWhom(), s.access().call())))
                .flatMap(text -> text)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("thatMayGo")
    @Tag("SAFE-05")
    void putsANoteAndAnotherLineInItsPlace(Service down) {
        var now = service(without(down.id()), down.id());
        var through = now.access().through();

        assertThat(now.about().summary()).startsWith("This line is down");
        assertThat(now.name()).containsAnyOf("(down, try ", "line down: ring ");
        assertThat(through).isNotNull().isNotEqualTo(down.id());
        var instead = service(WHOLE, through == null ? "" : through);
        assertThat(instead.access().phones()).isNotEmpty();
        assertThat(instead.eligibility().area().isNational()
                        || instead.eligibility().area().districts().containsAll(down.eligibility().area().districts()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("floorSet")
    @Tag("SAFE-03")
    void onlyMarksTheFloorSet(Service down) {
        var now = service(without(down.id()), down.id());

        assertThat(now.access().phones()).isEqualTo(down.access().phones());
        if (down.id().equals("kent-police-999")) {
            assertThat(now).isEqualTo(down);
        } else {
            assertThat(now.about().summary()).startsWith("We have been told that this line may be down.");
        }
    }

    @Test
    @Tag("SAFE-05")
    void neverSendsSomebodyWorriedAboutTheirOwnBehaviourToALineForVictims() {
        assertThat(service(without("respect"), "respect").access().through()).isEqualTo("samaritans");
    }

    @Test
    void sendsThoseWhoWereReachedThroughALineThatIsDownToItsStandIn() {
        var through = WHOLE.services().stream()
                .filter(s -> s.access().through() != null)
                .filter(s -> !FloorSet.holds(service(WHOLE, String.valueOf(s.access().through()))))
                .findFirst();

        assertThat(through).as("a service that is reached through another that may be withdrawn").isPresent();
        var way = String.valueOf(through.orElseThrow().access().through());
        assertThat(service(without(way), through.orElseThrow().id()).access().through()).isNotEqualTo(way);
    }

    @Test
    void survivesEveryLineGoingDownAtOnce() {
        var all = without(WHOLE.services().stream().map(Service::id).toArray(String[]::new));

        assertThat(all.services()).hasSameSizeAs(WHOLE.services());
        assertThat(service(all, "victim-support").access().phones()).isNotEmpty();
    }

    @Test
    void changesNothingElse() {
        var now = without("galop");

        assertThat(now.services().stream().filter(s -> !s.id().equals("galop")).map(Service::access))
                .containsExactlyElementsOf(WHOLE.services().stream().filter(s -> !s.id().equals("galop")).map(Service::access).toList());
        assertThat(now.listings().withdrawals().holds("galop")).isTrue();
        assertThat(WHOLE.listings().withdrawals().all()).isEmpty();
    }
}
