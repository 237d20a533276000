package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.kb.content.PracticeLine.Confidence;

class PracticeTest {
    private static Practice practice(Sample sample) {
        return ContentLoader.of(sample.files()).loadUnchecked().practice();
    }

    @Test
    void givesLinesTheirMeaning() {
        var line = practice(PracticeSample.good()).lines().getLast();

        assertThat(line.ground()).isEqualTo(new PracticeLine.Ground("a printed list", Confidence.MEDIUM_LOW, List.of("at night")));
        assertThat(line.review().by()).isEqualTo(LocalDate.of(2027, 5, 21));
        assertThat(line.neverSay()).containsExactly("At once");
    }

    @Test
    void isEmptyWhereNothingIsWritten() {
        assertThat(practice(Sample.good())).isEqualTo(new Practice(List.of(), List.of(), List.of()));
    }

    @Test
    void aWordingHasTheUrgencyOfItsMostUrgentLineAndAllItsSigners() {
        var wording = practice(PracticeSample.good().flow("rests-on: [S1]", "rests-on: [S1, S3]")).wording("menu/plain").orElseThrow();

        assertThat(wording.priority()).isEqualTo(1);
        assertThat(wording.signers()).containsExactly("writer", "doctor or nurse", "privacy lead");
    }

    @Test
    void isSignedOnceEverybodyHasSigned() {
        var doctor = "menu/plain\tNurse\t2026-11-22\t" + PracticeSample.WORDS;
        var privacy = "menu/plain\tprivacy lead\t2026-11-22\t" + PracticeSample.WORDS;

        assertThat(practice(PracticeSample.signed(doctor)).unsigned()).singleElement().satisfies(wording -> assertThat(
                        wording.unsigned())
                .containsExactly("privacy lead"));
        assertThat(practice(PracticeSample.signed(doctor, privacy)).unsigned()).isEmpty();
    }

    @Test
    void aChangedWordNeedsANewSignOff() {
        var doctor = "menu/plain\tdoctor\t2026-11-22\t" + PracticeSample.WORDS;
        var changed = PracticeSample.signed(doctor).flow("web: You can ring them.", "web: You could ring them.");

        assertThat(practice(changed).wording("menu/plain").orElseThrow().signOffs()).isEmpty();
    }

    @Test
    void knowsTheWordingsOfTheJargonAndThePathway() {
        var practice = practice(PracticeSample.good()
                .with("jargon/idva.yaml", "source:", "rests-on: [S1]\nsource:")
                .pathway("sms: Danger.,", "sms: Danger., rests-on: [S3],"));

        assertThat(practice.wordings()).extracting(PracticeWording::id).containsExactly("menu/plain", "term/idva", "pathway/danger");
        assertThat(practice.unsigned().getFirst().id()).isEqualTo("pathway/danger");
    }

    @Test
    void readsWhatIsToBeFoundOut() {
        var sample = Sample.good().with("to-find-out.tsv", "subject\twhat\twho-can-tell\nThe Listeners\tTheir hours\tthe listeners\n");

        assertThat(practice(sample).findOuts()).containsExactly(new FindOut("The Listeners", "Their hours", "the listeners"));
    }

    @Test
    void theContentThatShipsHasEveryLineAndSignsNothingYet() {
        var practice = ContentLoader.embedded().loadUnchecked().practice();

        assertThat(practice.lines()).hasSize(54).extracting(PracticeLine::id).doesNotHaveDuplicates();
        assertThat(practice.unsigned()).hasSameSizeAs(practice.wordings()).isNotEmpty();
        assertThat(practice.findOuts()).isNotEmpty();
    }
}
