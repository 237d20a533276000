package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryPhoneIsDialableTest {
    private final EveryPhoneIsDialable rule = new EveryPhoneIsDialable();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # emergency, police, health, Samaritans, Childline
            999,               voice
            101,               voice
            111,               voice
            116 123,           voice
            0800 1111,         voice
            # ordinary ones
            0808 168 9111,     voice
            03000 41 61 61,    voice
            # a text code, and the relay
            85258,             text
            18000,             relay
            18001 03000 41 61 61, relay
            """)
    void letsRealNumbersPass(String number, String kind) {
        var sample = Sample.good().organization("0808 157 0123\n        kind: voice", "\"" + number + "\"\n        kind: " + kind);

        assertThat(sample.problems(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a digit missing, a digit too many, a scanning error
            0808 168 911,   voice
            030000 419191,  voice
            0000 917 9948,  voice
            # no area code
            337308,         voice
            # a text code is no voice number
            85258,          voice
            """)
    void findsNumbersThatNobodyCanDial(String number, String kind) {
        var sample = Sample.good().organization("0808 157 0123\n        kind: voice", "\"" + number + "\"\n        kind: " + kind);

        assertThat(sample.problems(rule)).singleElement().asString().contains("[phone-is-dialable]").contains(number);
    }

    @Test
    void pointsAtTheNumberWithALetterInIt() {
        var sample = Sample.good().organization("0808 157 0123", "0808 157 O123");

        assertThat(sample.problems(rule))
                .containsExactly("content/organizations/listeners.yaml:14:17: error: A phone number holds something besides digits and"
                        + " spaces. Write it as it is dialled. [phone-is-dialable]");
    }
}
