package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesAreNoNearDuplicatesTest {
    private static final String TALK = "intents/talk.yaml";
    private static final String BEN = "\"May I speak to somebody?\"";

    private final PhrasesAreNoNearDuplicates rule = new PhrasesAreNoNearDuplicates();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsTheSameWordsInAnotherSpellingAndSaysWhereBothStand() {
        assertThat(Sample.good().with(TALK, BEN, "\"I waaant 2 TALK!\"").problems(rule))
                .singleElement()
                .asString()
                .startsWith("content/intents/talk.yaml:4:")
                .contains("This says the same as \"i want to talk\" at content/intents/talk.yaml:4:");
    }

    @Test
    void findsPhrasesThatDifferByNextToNothing() {
        assertThat(Sample.good()
                        .with(TALK, BEN, "\"Is there somebody I could speak to about it?\", \"Please, is there somebody I could speak to about it?\"")
                        .problems(rule))
                .singleElement()
                .asString()
                .contains("This is nearly \"Is there somebody I could speak to about it?\"");
    }

    @Test
    void looksAtNearMissesBesideTheIntentTheyBelongTo() {
        assertThat(Sample.good().with("safety/suicide.yaml", "[i survived monday]", "[hellooo]").problems(rule)).hasSize(1);
    }

    @Test
    void letsPhrasesOfTwoLabelsBeAsAlikeAsTheyCan() {
        assertThat(Sample.good().with("intents/greeting.yaml", "[hello]", "[hello, \"i wont want to talk\"]").problems(rule)).isEmpty();
    }
}
