package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.kb.understanding.Contrast;
import signpost.kb.understanding.Contrast.Difference;

class ContrastsStandApartTest {
    private static final String SETS = """
            sets:
              - set: on
                differs: past-now
                phrases: [i cannot go on, i survived monday]
            """;

    private final ContrastsStandApart rule = new ContrastsStandApart();

    private static Sample sample() {
        return Sample.good().with("contrasts.yaml", SETS);
    }

    @Test
    void letsTheSamplePassWithAndWithoutContrasts() {
        assertThat(Sample.good().problems(rule)).isEmpty();
        assertThat(sample().problems(rule)).isEmpty();
    }

    @Test
    void findsAPhraseThatStandsNowhere() {
        assertThat(sample().with("contrasts.yaml", "i survived monday", "i survived Monday").problems(rule))
                .containsExactly("content/contrasts.yaml:4:31: error: This stands nowhere in intents/ or safety/. Correct it letter by letter, or add the"
                        + " phrase there first. [contrasts-stand-apart]");
    }

    @Test
    void findsTwoPhrasesOfOneLabel() {
        assertThat(sample().with("contrasts.yaml", "i cannot go on", "hello").problems(rule))
                .singleElement()
                .asString()
                .contains("Another phrase of this set is greeting too");
    }

    @Test
    void findsASetThatStandsTwice() {
        assertThat(sample().with("contrasts.yaml", SETS + SETS.replace("sets:\n", "")).problems(rule)).hasSize(1);
    }

    @Test
    void aBundleHasTheSets() {
        assertThat(ContentLoader.of(sample().files()).loadUnchecked().phrases().contrasts())
                .containsExactly(new Contrast("on", Difference.PAST_NOW, List.of("i cannot go on", "i survived monday")));
        assertThat(ContentLoader.of(Sample.good().files()).loadUnchecked().phrases().contrasts()).isEmpty();
    }
}
