package signpost.kb.understanding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Fingerprints (SHA-256) that tell whether something is still what it was.
final class Digests {
    private Digests() {}

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(List<Example> examples) {
        var digest = fresh();
        var line = new StringBuilder();
        for (var e : examples) {
            line.setLength(0);
            line.append(e.author()).append('\t').append(e.intent()).append('\t').append(e.raises()).append('\t');
            line.append(e.nearly()).append('\t').append(e.text()).append('\n');
            digest.update(line.toString().getBytes(StandardCharsets.UTF_8));
        }
        return hex(digest);
    }
}
