package signpost.channels.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import signpost.core.safety.LastResort;

/// The one form in which an error is answered: a code from a closed list and where to get help. It never quotes the request.
public final class ErrorAnswer {
    /// Where to get help: the lines of the last resort, which a test holds equal to their records (SAFE-02).
    public static final String HELP = "Call " + LastResort.EMERGENCY.number() + " in an emergency. For help with domestic abuse "
            + "at any time, call Victim Support on " + LastResort.LOCAL_LINE.number() + ". It is free.";

    public static final String CONTENT_TYPE = "application/json;charset=utf-8";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "bad_request"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not_found"),
            Map.entry(405, "method_not_allowed"),
            Map.entry(408, "timed_out"),
            Map.entry(413, "too_large"),
            Map.entry(414, "address_too_long"),
            Map.entry(415, "unsupported_type"),
            Map.entry(429, "too_many"),
            Map.entry(431, "headers_too_large"),
            Map.entry(500, "failed"),
            Map.entry(503, "unavailable"));

    private ErrorAnswer() {}

    /// The word for a status; statuses that are not in the list are told apart only as the client's or ours.
    public static String code(int status) {
        return CODES.getOrDefault(status, status < 500 ? "bad_request" : "failed");
    }

    /// The body for a status.
    public static byte[] body(int status) {
        return text(status).getBytes(StandardCharsets.UTF_8);
    }

    static String text(int status) {
        return "{\"error\":\"" + code(status) + "\",\"help\":\"" + HELP + "\"}";
    }
}
