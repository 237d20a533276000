package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafetyWordingSaysWhatItRestsOnTest {
    private final SafetyWordingSaysWhatItRestsOn rule = new SafetyWordingSaysWhatItRestsOn();

    @Test
    void letsASafetyReplyPassThatSaysIt() {
        assertThat(PracticeSample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsASafetyReplyThatDoesNotSayIt() {
        assertThat(Sample.good().problems(rule))
                .singleElement()
                .asString()
                .startsWith("content/flows/menu.yaml:17:5: error: A safety reply has to say what it rests on.");
    }
}
