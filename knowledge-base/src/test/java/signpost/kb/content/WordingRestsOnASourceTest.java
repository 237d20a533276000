package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingRestsOnASourceTest {
    private final WordingRestsOnASource rule = new WordingRestsOnASource();

    @Test
    void letsTheSamplePass() {
        assertThat(PracticeSample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsWordsForWhichNoSourceWasRead() {
        assertThat(PracticeSample.good().flow("rests-on: [S1]", "rests-on: [S1, S2]").problems(rule))
                .containsExactly("content/flows/menu.yaml:19:20: error: No source was read for S2. Take these words out, or add the source to"
                        + " practice.yaml first. [wording-rests-on-a-source]");
    }
}
