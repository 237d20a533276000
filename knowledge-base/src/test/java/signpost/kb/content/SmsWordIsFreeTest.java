package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsWordIsFreeTest {
    private final SmsWordIsFree rule = new SmsWordIsFree();

    @ParameterizedTest
    @Tag("SAFE-31")
    @ValueSource(strings = {"Reply STOP and we are gone.", "Send QUIT.", "Text end to finish.", "Reply with 'cancel'.", "END"})
    void findsWordsThatCarriersTake(String words) {
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: \"" + words + "\"").problems(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cancel", "stop"})
    void findsThemAsChoices(String label) {
        assertThat(Sample.good().flow("label: Nothing more", "label: " + label).problems(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reply MORE, MENU, BACK or CLEAR.", "You want it to stop.", "In the end you decide."})
    void letsOurOwnWordsAndSentencesPass(String words) {
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: \"" + words + "\"").problems(rule)).isEmpty();
    }
}
