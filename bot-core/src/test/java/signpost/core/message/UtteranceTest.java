package signpost.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-38")
class UtteranceTest {

    @Test
    void printsTypedWordsAsALength() {
        assertThat(new Utterance.Typed("canary")).hasToString("Typed[6]");
    }

    @Test
    void printsAChoiceAsALengthBecauseAnythingCanBeSentAsOne() {
        assertThat(new Utterance.Picked("canary")).hasToString("Picked[6]");
    }
}
