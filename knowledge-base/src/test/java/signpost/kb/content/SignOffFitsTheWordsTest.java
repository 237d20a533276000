package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffFitsTheWordsTest {
    private static final String NOW = "menu/plain\tdoctor\t2026-11-22\t" + PracticeSample.WORDS;
    private static final String BEFORE = "menu/plain\tdoctor\t2026-11-01\t0123456789ab";

    private static List<String> problems(Sample sample) {
        return sample.problems(new SignOffFitsTheWords(SignOffs.in(sample.files())));
    }

    @Test
    void letsRowsPassThatFit() {
        assertThat(problems(PracticeSample.good())).isEmpty();
        assertThat(problems(PracticeSample.signed(NOW))).isEmpty();
    }

    @Test
    void warnsOfWordsThatChangedSinceAndSaysWhatToDo() {
        assertThat(problems(PracticeSample.signed(BEFORE)))
                .containsExactly("content/sign-off.tsv:2:1: warning: The words of menu/plain have changed since. Ask the doctor again, then run"
                        + " ./signpost content approve menu/plain --role \"doctor\". [sign-off-fits-the-words]");
    }

    @Test
    void keepsAnOldRowOnceTheWordsAreSignedAgain() {
        assertThat(problems(PracticeSample.signed(BEFORE, NOW))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"menu/plane", "menu/goodbye", "term/marac"})
    void refusesARowOfAWordingThatRestsOnNothing(String wording) {
        assertThat(problems(PracticeSample.signed(wording + "\tdoctor\t2026-11-22\t0123456789ab")))
                .singleElement()
                .asString()
                .contains("error: Nothing that rests on practice is called");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "menu/plain\tdoctor\t22 November\t0123456789ab",
        "menu/plain\tdoctor\t2026-11-22\tyes",
        "menu/plain\t\t2026-11-22\t0123456789ab",
        "menu/plain doctor 2026-11-22 0123456789ab"
    })
    void refusesARowOutOfShape(String row) {
        assertThat(problems(PracticeSample.signed(row))).singleElement().asString().contains("sign-off.tsv:2:1: error: A row is");
    }
}
