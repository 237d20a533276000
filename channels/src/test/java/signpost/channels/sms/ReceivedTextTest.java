package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReceivedTextTest {

    @Test
    @Tag("SAFE-30")
    void aLockScreenShowsTheFirstFortyCharactersOnOneLine() {
        assertThat(new ReceivedText("Call 999 now.\nListen, then press 55 when asked.").preview())
                .isEqualTo("Call 999 now. Listen, then press 55 when")
                .hasSize(40);
        assertThat(new ReceivedText("Short.").preview()).isEqualTo("Short.");
    }

    @Test
    @Tag("SAFE-30")
    void aCharacterOfTwoUnitsIsNotCutInTwo() {
        var shown = new ReceivedText("\uD83D\uDE42".repeat(50)).preview();

        assertThat(shown.codePoints()).hasSize(40).allMatch(c -> c == 0x1F642);
    }

    @Test
    @Tag("SAFE-33")
    void costIsCountedInTheAlphabetThatIsSent() {
        assertThat(new ReceivedText("a".repeat(160)).cost()).isEqualTo("160 septets, 1 segment");
        assertThat(new ReceivedText("a".repeat(160) + "[").cost()).isEqualTo("162 septets, 2 segments");
        assertThat(new ReceivedText("ą".repeat(71)).cost()).isEqualTo("71 UCS-2 units, 2 segments");
    }

    @Test
    void aSilentAnswerCostsNothing() {
        var silent = new ReceivedText("");

        assertThat(silent.isSilent()).isTrue();
        assertThat(silent.segments()).isZero();
        assertThat(silent.preview()).isEmpty();
    }
}
