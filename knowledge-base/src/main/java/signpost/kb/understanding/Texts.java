package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Strings in a buffer of bytes: their length, then UTF-8.
final class Texts {
    private Texts() {}

    static int bytes(String text) {
        return Integer.BYTES + text.getBytes(StandardCharsets.UTF_8).length;
    }

    static void put(ByteBuffer out, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.putInt(bytes.length).put(bytes);
    }

    static String get(ByteBuffer in) {
        var bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
