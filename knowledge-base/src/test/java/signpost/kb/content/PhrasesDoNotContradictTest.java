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
                .contains("is greeting at content/intents/greeting.yaml:4:");
    }

    @Test
    void findsASignThatIsAlsoANearMiss() {
        assertThat(Sample.good().with("safety/suicide.yaml", "[i survived monday]", "[\"I cannot go on...\"]").problems(rule))
                .singleElement()
                .asString()
                .contains("is a sign of suicide at content/safety/suicide.yaml:2:", ", and greeting here");
    }

    @Test
    void findsANearMissOfAnotherIntent() {
        assertThat(Sample.good().with("safety/suicide.yaml", "[i survived monday]", "[i want to talk]").problems(rule)).hasSize(1);
    }

    @Test
    void findsASignThatIsAlsoSomethingToWant() {
        assertThat(Sample.good().with("intents/talk.yaml", "[i want to talk]", "[i cannooot go on]").problems(rule)).hasSize(1);
    }

    @Test
    void letsPhrasesDifferByOneWord() {
        assertThat(Sample.good().with("intents/talk.yaml", "[i want to talk]", "[i can go on]").problems(rule)).isEmpty();
    }

    @Test
    void letsASignRaiseTwoSignals() {
        var harm = "signal: serious_harm\nphrases: {ana: [i cannot go on], ben: [a], cat: [b]}\nnear-misses: {greeting: {ana: [c]}}\n";

        assertThat(Sample.good().with("safety/serious-harm.yaml", harm).problems(rule)).isEmpty();
    }
}
