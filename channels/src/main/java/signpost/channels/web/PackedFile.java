package signpost.channels.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A file of the program in each form in which a browser may take it, smallest first: brotli, gzip, as it is (SAFE-44).
///
/// A browser may keep it as long as it asks each time whether it has changed: it holds nothing of a person. Each form has a tag of its own, and
/// `Vary` keeps a cache on the way from handing one form to a browser that asked for another (RFC 9110, 8.8.3 and 12.5.5).
final class PackedFile {
    private static final String PLAIN = "identity";
    private static final Pattern REFUSED = Pattern.compile("q=0(\\.0*)?");

    private final String type;
    private final List<Form> forms;

    private PackedFile(String type, List<Form> forms) {
        this.type = type;
        this.forms = List.copyOf(forms);
    }

    /// One form. The encoding is a content coding of HTTP.
    private static final class Form {
        private final String encoding;
        private final byte[] bytes;
        private final String tag;

        Form(String encoding, byte[] bytes, String tag) {
            this.encoding = encoding;
            this.bytes = bytes.clone();
            this.tag = tag;
        }
    }

    /// @param type   the content type, with its charset
    /// @param plain  the file as it is
    /// @param brotli the same packed with brotli when the file was built
    static PackedFile of(String type, byte[] plain, byte[] brotli) {
        var hash = hash(plain);
        return new PackedFile(type, List.of(
                new Form("br", brotli, '"' + hash + "-br\""),
                new Form("gzip", gzip(plain), '"' + hash + "-gzip\""),
                new Form(PLAIN, plain, '"' + hash + '"')));
    }

    /// Answers with the smallest form that the request takes, or with 304 if the browser has it.
    void send(Context ctx) {
        var form = chosen(ctx.header("Accept-Encoding"));
        ctx.res().addHeader("Vary", "Accept-Encoding");
        ctx.header("Cache-Control", "no-cache").header("ETag", form.tag);
        if (has(ctx.header("If-None-Match"), form.tag)) {
            ctx.status(304);
            return;
        }
        if (!form.encoding.equals(PLAIN)) {
            ctx.header("Content-Encoding", form.encoding);
        }
        ctx.contentType(type).result(form.bytes);
    }

    private Form chosen(@Nullable String accepted) {
        return forms.stream().filter(form -> takes(accepted, form.encoding)).findFirst().orElseGet(forms::getLast);
    }

    /// Whether a coding is named and not refused with a weight of nothing. What is not named is not sent; `*` names nothing.
    private static boolean takes(@Nullable String accepted, String encoding) {
        return accepted != null && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                .map(part -> part.replace(" ", "").split(";"))
                .anyMatch(part -> part[0].equals(encoding) && (part.length == 1 || !REFUSED.matcher(part[1]).matches()));
    }

    private static boolean has(@Nullable String tags, String tag) {
        return tags != null && Arrays.stream(tags.split(",")).map(String::strip).anyMatch(t -> t.equals(tag) || t.equals("W/" + tag));
    }

    private static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
