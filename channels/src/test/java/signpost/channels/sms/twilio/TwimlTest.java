package signpost.channels.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwimlTest {
    @Test
    void leavesOutWhatXmlCannotHold() {
        assertThat(Twiml.message("a\u0000b\u001bc\uFFFEd\ne")).contains("<Body>abcd\ne</Body>");
        assertThat(Twiml.EMPTY).endsWith("<Response/>");
    }
}
