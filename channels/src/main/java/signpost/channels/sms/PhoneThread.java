package signpost.channels.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.javalin.http.BadRequestResponse;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import signpost.channels.http.Json;
import signpost.channels.http.RequestBody;

/// The texts that the sandbox page shows. The page carries them in a field of its form, so that the program keeps none (SAFE-38).
///
/// @param exchanges in their order
record PhoneThread(List<Exchange> exchanges) {
    static final PhoneThread EMPTY = new PhoneThread(List.of());

    /// Bytes of a form that the field may fill; the rest is for the next text.
    private static final int MOST = RequestBody.FORM_LIMIT / 2;

    /// A text and its answer.
    ///
    /// @param answer empty for a silent one
    record Exchange(String said, String answer) {
        Exchange {
            requireNonNull(said);
            requireNonNull(answer);
        }

        ReceivedText received() {
            return new ReceivedText(answer);
        }
    }

    PhoneThread {
        exchanges = List.copyOf(exchanges);
    }

    /// Reads the field; the empty field is a new page.
    ///
    /// @throws BadRequestResponse if it is not what we wrote
    static PhoneThread read(String field) {
        return field.isEmpty() ? EMPTY : Json.read(field, PhoneThread.class);
    }

    /// The field.
    String written() {
        return Json.write(this);
    }

    /// With one more exchange; without the oldest ones where a form would not hold them.
    PhoneThread with(Exchange newest) {
        var longer = new ArrayList<>(exchanges);
        longer.add(newest);
        while (longer.size() > 1 && URLEncoder.encode(new PhoneThread(longer).written(), UTF_8).length() > MOST) {
            longer.removeFirst();
        }
        return new PhoneThread(longer);
    }

    /// Segments of every answer that is shown.
    int segments() {
        return exchanges.stream().mapToInt(exchange -> exchange.received().segments()).sum();
    }
}
