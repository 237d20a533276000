package signpost.app.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// An HTTP answer as it came. A view of a buffer: it holds until the next request goes over the same connection.
public final class Answer {
    private static final int LEAST_HEAD = 12;
    private static final int HEX = 16;

    private final byte[] head;
    private final int headLength;
    private final byte[] body;
    private final int from;
    private final int to;

    private Answer(byte[] head, int headLength, byte[] body, int from, int to) {
        this.head = head;
        this.headLength = headLength;
        this.body = body;
        this.from = from;
        this.to = to;
    }

    /// The answer at the start of some bytes; null if more have to come.
    ///
    /// @param length how many of the bytes have come
    /// @param ended  whether no more will come
    /// @throws IOException if they are no HTTP, or end too early
    static @Nullable Answer read(byte[] bytes, int length, boolean ended) throws IOException {
        var headLength = headLength(bytes, length);
        var answer = headLength < 0 ? null : whole(new Answer(bytes, headLength, bytes, headLength, length), ended);
        if (answer == null && ended) {
            throw new IOException("cut short");
        }
        return answer;
    }

    /// With the blank line after it; -1 if that has not come.
    private static int headLength(byte[] bytes, int length) {
        for (var i = LEAST_HEAD; i < length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static @Nullable Answer whole(Answer started, boolean ended) throws IOException {
        var length = started.header("Content-Length");
        if (length != null) {
            var to = started.from + number(length.strip(), 10);
            return to > started.to ? null : started.upTo(to);
        }
        if (started.status() == 204 || started.status() == 304) {
            return started.upTo(started.from);
        }
        if (started.header("Transfer-Encoding") != null) {
            return started.unchunked();
        }
        return ended ? started : null;
    }

    private Answer upTo(int end) {
        return new Answer(head, headLength, body, from, end);
    }

    private @Nullable Answer unchunked() throws IOException {
        var joined = new ByteArrayOutputStream();
        var at = from;
        while (true) {
            var line = lineEnd(at, to);
            if (line < 0) {
                return null;
            }
            var size = number(new String(body, at, line - at, StandardCharsets.ISO_8859_1).replaceAll(";.*", "").strip(), HEX);
            if (line + 2 + size + 2 > to) {
                return null;
            }
            if (size == 0) {
                return new Answer(head, headLength, joined.toByteArray(), 0, joined.size());
            }
            joined.write(body, line + 2, size);
            at = line + 2 + size + 2;
        }
    }

    private static int number(String digits, int radix) throws IOException {
        try {
            return Integer.parseUnsignedInt(digits, radix);
        } catch (NumberFormatException none) {
            throw new IOException("no length", none);
        }
    }

    /// Where the line that begins there ends, before its CR; -1 if it goes on.
    private int lineEnd(int start, int end) {
        for (var i = start; i + 1 < end; i++) {
            if (head[i] == '\r' && head[i + 1] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /// The status code; 0 if there is none.
    public int status() {
        var code = 0;
        for (var i = 9; i < LEAST_HEAD; i++) {
            var digit = head[i] - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            code = 10 * code + digit;
        }
        return code;
    }

    /// The value of a header; null if it is not there.
    ///
    /// @param name in any case
    public @Nullable String header(String name) {
        var start = lineEnd(0, headLength) + 2;
        while (start < headLength) {
            var end = lineEnd(start, headLength);
            if (isNamed(name, start, end)) {
                var value = start + name.length() + 1;
                return new String(head, value, end - value, StandardCharsets.ISO_8859_1).strip();
            }
            start = end + 2;
        }
        return null;
    }

    private boolean isNamed(String name, int start, int end) {
        if (end - start <= name.length() || head[start + name.length()] != ':') {
            return false;
        }
        for (var i = 0; i < name.length(); i++) {
            if (Character.toLowerCase(head[start + i]) != Character.toLowerCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The body as text in UTF-8.
    public String body() {
        return new String(body, from, to - from, StandardCharsets.UTF_8);
    }

    /// The first bytes of the body as text; all if there are fewer.
    public String start(int most) {
        return new String(body, from, Math.min(most, to - from), StandardCharsets.UTF_8);
    }

    /// Whether the body has these characters, ASCII alone; cheaper than [#body()].
    public boolean holds(String ascii) {
        for (var start = from; start + ascii.length() <= to; start++) {
            var i = 0;
            while (i < ascii.length() && body[start + i] == ascii.charAt(i)) {
                i++;
            }
            if (i == ascii.length()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the server says that it closes the connection, or has not said where the answer ends.
    boolean isLast() {
        var connection = header("Connection");
        var endless = header("Content-Length") == null && header("Transfer-Encoding") == null && status() != 204 && status() != 304;
        return endless || (connection != null && connection.equalsIgnoreCase("close"));
    }
}
