package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-09")
class EveryQuestionOffersAWayOutTest {
    private final EveryQuestionOffersAWayOut rule = new EveryQuestionOffersAWayOut();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsAChoiceThatLeadsStraightBack() {
        assertThat(Sample.good().flow("to: goodbye, sets", "to: main, sets").problems(rule))
                .containsExactly("content/flows/menu.yaml:9:50: error: This leads from \"menu/main\" straight back to it."
                        + " Point it at another node. [question-offers-a-way-out]");
    }

    @Test
    void findsAQuestionThatIsAskedForEver() {
        assertThat(Sample.good().flow("otherwise: plain", "otherwise: menu/main").problems(rule)).hasSize(1);
    }
}
