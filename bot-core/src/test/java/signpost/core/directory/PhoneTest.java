package signpost.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.core.testing.Services;

class PhoneTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            01632 960123,   VOICE, tel:+441632960123
            0808 157 0123,  VOICE, tel:+448081570123
            01632-960-123,  VOICE, tel:+441632960123
            01632 960123,   TEXT,  sms:+441632960123
            # the country code is there already
            +44 1632 960123, VOICE, tel:+441632960123
            +44 1632 960123, TEXT, sms:+441632960123
            # short numbers have no country code
            999,            VOICE, tel:999
            101,            VOICE, tel:101
            116 123,        VOICE, tel:116123
            85258,          TEXT,  sms:85258
            18000,          RELAY, tel:18000
            """)
    void dialsOrTexts(String number, Phone.Kind kind, String href) {
        assertThat(Services.phone(number, kind, new Schedule.Always()).href()).isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource({"01632 960123, 01632960123", "(01632) 960-123, 01632960123", "116 123, 116123"})
    void twoSpellingsOfOneNumberHaveTheSameDigits(String number, String digits) {
        assertThat(Services.phone(number, new Schedule.Unknown()).digits()).isEqualTo(digits);
    }
}
