package signpost.app.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Requests that are counted together.
///
/// @param name     of the kind, in the results
/// @param requests makes the bytes of one request, head and body; asked once for each, by one thread
/// @param right    whether an answer of whatever status is right; may remember what it saw, such as the token of a session, but not the answer itself
public record Kind(String name, Supplier<byte[]> requests, Predicate<Answer> right) {

    /// The same request each time.
    public static Kind of(String name, byte[] request) {
        return new Kind(name, () -> request, answer -> true);
    }

    /// Another request each time.
    public static Kind of(String name, Supplier<byte[]> requests) {
        return new Kind(name, requests, answer -> true);
    }

    /// The same, with answers that have to be right.
    public Kind answered(Predicate<Answer> expected) {
        return new Kind(name, requests, expected);
    }

    /// A request without a body.
    public static byte[] get(URI address) {
        return request("GET", address, Map.of(), "");
    }

    /// A request with a body of JSON.
    public static byte[] json(URI address, String body) {
        return request("POST", address, Map.of("Content-Type", "application/json"), body);
    }

    /// Any request. The connection stays open after it.
    ///
    /// @param headers without host and length
    public static byte[] request(String method, URI address, Map<String, String> headers, String body) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(method)
                .append(' ').append(address.getRawPath());
        if (address.getRawQuery() != null) {
            head.append('?').append(address.getRawQuery());
        }
        head.append(" HTTP/1.1\r\nHost: ").append(address.getRawAuthority()).append("\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (content.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        var start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var whole = new byte[start.length + content.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }
}
