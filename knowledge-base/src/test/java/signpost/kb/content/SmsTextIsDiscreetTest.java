package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTextIsDiscreetTest {
    private final SmsTextIsDiscreet rule = new SmsTextIsDiscreet();

    @ParameterizedTest
    @Tag("SAFE-30")
    @ValueSource(
            strings = {
                "Domestic abuse support is here.",
                "Victim Support can help you today.",
                "Help after sexual assault.",
                "You can talk to Women's Aid.",
                "A Survivor writes.",
            })
    void findsAWordThatALockScreenWouldShow(String words) {
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: \"" + words + "\"").problems(rule)).hasSize(1);
    }

    @Test
    void letsTheWordComeLater() {
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: These lines are free, at any time you need. Victim Support is one.").problems(rule))
                .isEmpty();
    }

    @Test
    void letsTheReplyThatSays999BeginAsItHasTo() {
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: Call 999 if the abuser is near.").problems(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Get a therapist.", "We scrape no data.", "A new paradigm."})
    void doesNotMistakeOtherWords(String words) {
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: \"" + words + "\"").problems(rule)).isEmpty();
    }
}
