package signpost.channels.http;

import io.javalin.http.BadRequestResponse;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fields of an `application/x-www-form-urlencoded` body, decoded and otherwise as they came: not trimmed, not normalised.
///
/// @param fields every field in the order of its first appearance, each with all its values
public record Form(Map<String, List<String>> fields) {
    static final int MOST_FIELDS = 60;

    /// Reads a body.
    ///
    /// @throws BadRequestResponse for more than [#MOST_FIELDS] fields, a broken escape, or bytes that are not UTF-8
    public static Form parse(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (body.isEmpty()) {
            return new Form(fields);
        }
        var pairs = body.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new BadRequestResponse();
        }
        for (var pair : pairs) {
            var equals = pair.indexOf('=');
            var name = decode(equals < 0 ? pair : pair.substring(0, equals));
            var value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            fields.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
        }
        return new Form(fields);
    }

    /// The first value of a field; the empty text if it is missing.
    public String first(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    private static String decode(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        var plain = text.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < plain.length; i++) {
            switch (plain[i]) {
                case '+' -> bytes.write(' ');
                case '%' -> {
                    bytes.write(hex(plain, i + 1) << 4 | hex(plain, i + 2));
                    i += 2;
                }
                default -> bytes.write(plain[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new BadRequestResponse();
        }
    }

    private static int hex(byte[] plain, int at) {
        var digit = at < plain.length ? Character.digit(plain[at], 16) : -1;
        if (digit < 0) {
            throw new BadRequestResponse();
        }
        return digit;
    }
}
