package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-09")
class NoSilentCycleTest {
    private final NoSilentCycle rule = new NoSilentCycle();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsANodeThatLeadsOnToItself() {
        assertThat(Sample.good().flow("    to: main\n  - end", "    to: plain\n  - end").problems(rule))
                .containsExactly("content/flows/menu.yaml:17:5: error: These nodes lead round in a circle and no question stands in between: menu/plain."
                        + " Point one of them at a node that asks. [no-silent-cycle]");
    }

    @Test
    void tellsOfACircleOnceWithAllItsNodes() {
        var circle = Sample.good()
                .flow("    to: main\n  - safety", "    to: plain\n  - safety")
                .flow("    to: main\n  - end", "    to: numbers\n  - end");

        assertThat(circle.problems(rule)).singleElement().asString().contains(": menu/numbers, menu/plain. ");
    }

    @Test
    void takesAQuestionForNoneWhereItsAnswerMayBeKnown() {
        var known = Sample.good()
                .flow("  - ask: main\n", "  - ask: main\n    fills: agreed\n")
                .flow("choice: talk", "choice: \"yes\"")
                .flow("choice: leave", "choice: \"no\"");

        assertThat(known.problems(rule)).singleElement().asString().contains(": menu/main, menu/numbers. ");
    }
}
