package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesDoNotContradictTest {
    private final PhrasesDoNotContradict rule = new PhrasesDoNotContradict();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsOnePhraseOfTwoIntents() {
        assertThat(Sample.good().with("intents/greeting.yaml", "[hello]", "[hello, \"I want to talk!\"]").problems(rule))
                .singleElement()
                .asString()
                .contains("is greeting elsewhere, and talk here");
    }

    @Test
    void findsASignThatIsAlsoANearMiss() {
        assertThat(Sample.good().with("safety/suicide.yaml", "[i survived monday]", "[i cannot go on]").problems(rule))
                .singleElement()
                .asString()
                .contains("a sign of suicide elsewhere, and a near miss here");
    }

    @Test
    void findsANearMissOfAnotherIntent() {
        assertThat(Sample.good().with("safety/suicide.yaml", "[i survived monday]", "[i want to talk]").problems(rule)).hasSize(1);
    }

    @Test
    void letsASignBelongToAnIntentAsWell() {
        assertThat(Sample.good().with("intents/talk.yaml", "[i want to talk]", "[i cannot go on]").problems(rule)).isEmpty();
    }
}
