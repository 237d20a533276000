package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReadingAgeIsLowTest {
    private static final String HARD = "Organisations participating in multidisciplinary safeguarding arrangements demonstrate considerable commitment"
            + " towards establishing comprehensive information governance frameworks supporting collaborative decisions concerning vulnerable individuals.";
    private static final String EASY = "You can ring them at any time. They will talk with you. You do not need to be sure. You can say as much as you like.";

    private final ReadingAgeIsLow rule = new ReadingAgeIsLow();

    @Test
    @Tag("SAFE-37")
    void findsATextThatAChildCouldNotRead() {
        assertThat(Sample.good().flow("web: Goodbye.", "web: " + HARD).problems(rule)).singleElement().asString().contains("error: This reads like");
        assertThat(Sample.good().flow("web: Goodbye.", "web: " + EASY).problems(rule)).isEmpty();
    }

    @Test
    void warnsBeforeItBars() {
        var between = "The council team can look into it when an adult with care needs is at risk of serious harm or neglect from somebody at home.";

        assertThat(Sample.good().flow("web: Goodbye.", "web: " + between).problems(rule)).singleElement().asString().contains("warning: This reads like");
    }

    @Test
    void doesNotMeasureAFewWords() {
        assertThat(ReadingAgeIsLow.index("Multidisciplinary safeguarding arrangements demonstrate commitment.")).isZero();
    }

    @Test
    void leavesNamesAndNumbersOut() {
        var named = EASY.replace("ring them", "ring the Independent Domestic Violence Advisors on 0808 157 0123");

        assertThat(ReadingAgeIsLow.index(named)).isCloseTo(ReadingAgeIsLow.index(EASY), within(0.5));
    }
}
