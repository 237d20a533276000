package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JargonIsExplainedTest {
    private final JargonIsExplained rule = new JargonIsExplained(new Abbreviations(Set.of("NHS", "A&E", "MENU", "LGBT+")));

    @ParameterizedTest
    @ValueSource(strings = {"The XYZ helps.", "Two XYZs help.", "Ask an IDVA or XYZ.", "(XYZ)", "The A&B helps.", "An X1Y and XYZ2."})
    void findsWhatNobodyExplains(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An IDVA helps.",
                "IDVAs help.",
                "The NHS and A&E help. Text MENU.",
                "LGBT+ people.",
                "I can help.",
                "See https://www.listeners.example.org.uk/ABC or ABC@listeners.example.org.uk.",
            })
    void letsTermsAndEverydayAbbreviationsPass(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).isEmpty();
    }

    @Test
    void letsTheNameOfAServicePass() {
        var named = Sample.good().organization("name: The office", "name: The XYZ office").flow("web: Goodbye.", "web: Ring the XYZ office.");

        assertThat(named.problems(rule)).isEmpty();
    }

    @Test
    void readsTheListOfAbbreviationsWithoutItsNotes() {
        var files = Sample.good().with("everyday-abbreviations.txt", "# a note\nNHS # the health service\n\nGP\n").files();

        assertThat(Abbreviations.in(files).words()).containsExactlyInAnyOrder("NHS", "GP");
    }
}
