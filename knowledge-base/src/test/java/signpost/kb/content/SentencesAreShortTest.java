package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SentencesAreShortTest {
    private final SentencesAreShort rule = new SentencesAreShort();

    @Test
    @Tag("SAFE-37")
    void warnsOfTheTwentySixthWord() {
        assertThat(Sample.good().flow("web: Goodbye.", "web: " + "word ".repeat(25).strip() + ".").problems(rule)).isEmpty();
        assertThat(Sample.good().flow("web: Goodbye.", "web: " + "word ".repeat(26).strip() + ".").problems(rule))
                .singleElement()
                .asString()
                .contains("warning: A sentence of 26 words");
    }

    @Test
    void countsEverySentenceAlone() {
        var two = "word ".repeat(20).strip() + ". " + "word ".repeat(20).strip() + "? ";

        assertThat(Sample.good().flow("web: Goodbye.", "web: " + two).problems(rule)).isEmpty();
    }

    @Test
    void doesNotTakeThePointOfATimeForTheEndOfASentence() {
        var long26 = "From 9.30am to 11.30am " + "word ".repeat(22).strip() + ".";

        assertThat(Sample.good().flow("web: Goodbye.", "web: " + long26).problems(rule)).hasSize(1);
    }
}
