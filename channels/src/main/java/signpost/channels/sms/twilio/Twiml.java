package signpost.channels.sms.twilio;

import com.twilio.twiml.MessagingResponse;
import com.twilio.twiml.messaging.Body;
import com.twilio.twiml.messaging.Message;

/// Writes TwiML, the XML in which the webhook's response carries a reply.
final class Twiml {
    static final String CONTENT_TYPE = "text/xml;charset=utf-8";

    /// The answer that sends nothing.
    static final String EMPTY = new MessagingResponse.Builder().build().toXml();

    private Twiml() {}

    /// The answer that sends one message. Characters that XML cannot hold are left out.
    static String message(String text) {
        var body = new Body.Builder(allowed(text)).build();
        return new MessagingResponse.Builder()
                .message(new Message.Builder().body(body).build())
                .build()
                .toXml();
    }

    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
