package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryNodeSpeaksOnBothChannelsTest {
    private final EveryNodeSpeaksOnBothChannels rule = new EveryNodeSpeaksOnBothChannels();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsANodeThatSaysNothingByText() {
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: \"\"").problems(rule))
                .singleElement()
                .asString()
                .contains("\"menu/goodbye\" says nothing here, but does on the other channel. Write the words for sms.");
    }

    @Test
    void findsANodeThatSaysNothingOnTheWeb() {
        assertThat(Sample.good().flow("web: You can ring 0808 157 0123, 24 hours a day.", "web: \"\"").problems(rule)).hasSize(1);
    }

    @Test
    void letsAQuestionBeSilentBesideANodeThatSpeaks() {
        assertThat(Sample.good().flow("sms: What would help?", "sms: \"\"").problems(rule)).isEmpty();
    }

    @Test
    void findsAQuestionThatNothingIsReadWith() {
        var alone = Sample.good().flow("sms: What would help?", "sms: \"\"").flow("    to: main\n", "    to: goodbye\n");

        assertThat(alone.problems(rule)).hasSize(1);
    }
}
