package signpost.channels.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads a request's body within a limit and as UTF-8, or refuses it. Bodies are never unpacked (SEC-4).
public final class RequestBody {
    public static final int CHAT_LIMIT = 16 * 1024;
    public static final int FORM_LIMIT = 64 * 1024;

    private RequestBody() {}

    /// The text of a JSON body of at most [#CHAT_LIMIT] bytes.
    public static String json(Context ctx) {
        require(ctx, "application/json");
        return text(ctx, CHAT_LIMIT);
    }

    /// The fields of a form of at most [#FORM_LIMIT] bytes.
    public static Form form(Context ctx) {
        require(ctx, "application/x-www-form-urlencoded");
        return Form.parse(text(ctx, FORM_LIMIT));
    }

    /// The body as text, whatever its type.
    public static String text(Context ctx, int limit) {
        if (ctx.header("Content-Encoding") != null) {
            throw new UnsupportedMediaTypeResponse();
        }
        if (ctx.contentLength() > limit) {
            throw new ContentTooLargeResponse();
        }
        try {
            var bytes = ctx.req().getInputStream().readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new ContentTooLargeResponse();
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new BadRequestResponse();
        } catch (IOException cutOff) {
            throw new BadRequestResponse();
        }
    }

    /// One content type, in UTF-8 or without saying so.
    private static void require(Context ctx, String type) {
        // The bare header: asked for the type, Jetty would look the charset up and break on one it does not know.
        var sent = ctx.header("Content-Type");
        var parts = (sent == null ? "" : sent).toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "").split(";");
        var known = parts.length > 0 && parts[0].equals(type);
        for (var i = 1; i < parts.length; i++) {
            known &= parts[i].equals("charset=utf-8") || !parts[i].startsWith("charset=");
        }
        if (!known) {
            throw new UnsupportedMediaTypeResponse();
        }
    }
}
