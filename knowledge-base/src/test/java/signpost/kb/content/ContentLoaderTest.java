package signpost.kb.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Eligibility;
import signpost.core.directory.Grade;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.directory.ServiceArea.Cover;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;

class ContentLoaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static ContentBundle sample() {
        return ContentLoader.of(Sample.good().files()).loadUnchecked();
    }

    @Test
    void listsEveryFileThatCannotBeReadBeforeAnyRule() {
        var broken = Sample.good().flow("flow: menu", "flaw: menu").with("jargon/idva.yaml", "term: [").files();

        var checked = ContentLoader.of(broken).check(TODAY, false);

        assertThat(checked.bundle()).isNull();
        assertThat(checked.problems()).hasSize(3).allMatch(problem -> problem.rule().equals("file-is-readable"));
        assertThatThrownBy(checked::orThrow)
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("content/flows/menu.yaml")
                .hasMessageContaining("content/jargon/idva.yaml");
    }

    @Test
    void listsTheProblemsOfAllRulesInReadingOrder() {
        var checked = ContentLoader.of(Sample.good().flow("to: numbers", "to: figures").files()).check(TODAY, false);

        assertThat(checked.bundle()).isNull();
        assertThat(checked.problems()).isSortedAccordingTo((a, b) -> a.spot().compareTo(b.spot()));
        assertThat(checked.problems())
                .extracting(ContentProblem::rule)
                .contains("route-resolves", "no-sample-numbers");
    }

    @Test
    void refusesAFileInAFolderThatNothingReads() {
        var checked = ContentLoader.of(Sample.good().with("flow/menu2.yaml", "flow: menu2").files()).check(TODAY, false);

        assertThat(checked.problems()).singleElement().asString().startsWith("content/flow/menu2.yaml:1:1: error: Nothing reads");
    }

    @Test
    void readsAFolderAndPrintsItsPath(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("taxonomy.yaml"), "needs: {", UTF_8);
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config.yaml"), "ignored", UTF_8);

        assertThat(ContentLoader.folder(folder).check(TODAY, false).problems())
                .singleElement()
                .asString()
                .startsWith(folder + "/taxonomy.yaml:");
    }

    @Test
    void changesItsRevisionWithEveryByteAndName() {
        var revision = sample().revision();

        assertThat(revision).hasSize(12).isEqualTo(sample().revision());
        assertThat(Sample.good().flow("Goodbye", "Bye").files().revision()).isNotEqualTo(revision);
        assertThat(Sample.good().with("README.md", "").files().revision()).isNotEqualTo(revision);
    }

    @Test
    void givesServicesTheirMeaning() {
        var services = sample().services();
        var listeners = services.getFirst();

        assertThat(listeners.eligibility().area().cover()).isEqualTo(Cover.KENT_AND_MEDWAY);
        assertThat(listeners.eligibility().publish()).isEqualTo(Audience.PUBLIC);
        assertThat(listeners.eligibility().ages()).isEqualTo(Eligibility.Ages.ANY);
        assertThat(listeners.access().phones().getFirst().cost()).isEqualTo(Phone.Cost.FREE);
        assertThat(listeners.alwaysOpen()).isTrue();
        assertThat(services.getLast().eligibility().area().districts()).isEqualTo(Set.of(District.DOVER, District.THANET));
    }

    @Test
    void opensTheSecondNumberExactlyWhenTheFirstIsShut() {
        var phones = sample().services().getLast().access().phones();
        var sunday = ZonedDateTime.parse("2026-11-22T12:00Z").toInstant();
        var monday = ZonedDateTime.parse("2026-11-23T16:59Z").toInstant();

        assertThat(phones.getFirst().hours().schedule().at(sunday, day -> false)).isEqualTo(Schedule.Answer.CLOSED);
        assertThat(phones.getLast().hours().schedule().at(sunday, day -> false)).isEqualTo(Schedule.Answer.OPEN);
        assertThat(phones.getFirst().hours().schedule().at(monday, day -> false)).isEqualTo(Schedule.Answer.OPEN);
        assertThat(phones.getLast().hours().schedule().at(monday, day -> false)).isEqualTo(Schedule.Answer.CLOSED);
    }

    @Test
    void givesFlowsTheirMeaning() {
        var flows = sample().flows();
        var ask = (Node.Ask) flows.node(NodeId.of("menu/main"));
        var signpost = (Node.Signpost) flows.node(NodeId.of("menu/numbers"));
        var safety = (Node.Safety) flows.node(NodeId.of("menu/plain"));

        assertThat(ask.routes().getLast().sets()).containsEntry(Slot.AUDIENCE, "public");
        assertThat(ask.otherwise()).isEqualTo(NodeId.of("menu/plain"));
        assertThat(signpost.limit()).isEqualTo(3);
        assertThat(safety.phones()).extracting(Phone::number).containsExactly("0808 157 0123");
    }

    @Test
    void givesThePathwayItsMeaning() {
        var pathway = sample().pathway();

        assertThat(pathway.providersFor(District.SWALE, Grade.MEDIUM)).containsExactly("office");
        assertThat(pathway.stepsFor(new signpost.core.directory.ReferralPathway.Situation(District.SWALE, Grade.HIGH, null, true, false)))
                .extracting(step -> step.id())
                .containsExactly("danger", "marac", "specialist", "adult", "not-agreed");
    }

    @Test
    void keepsPhrasesByAuthor() {
        var phrases = sample().phrases();

        assertThat(phrases.intents()).extracting(topic -> topic.intent().id()).containsExactly("greeting", "talk");
        assertThat(phrases.intents().getLast().byAuthor()).containsOnlyKeys("ana", "ben");
        assertThat(phrases.signals().getFirst().nearMisses()).containsOnlyKeys("greeting");
    }
}
