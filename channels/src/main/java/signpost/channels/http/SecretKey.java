package signpost.channels.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// A key for pseudonyms and signatures. Prints as nothing.
public final class SecretKey {
    /// Fewer characters than this are refused as a key.
    public static final int LEAST_LENGTH = 32;

    private static final String HMAC = "HmacSHA256";
    private final SecretKeySpec spec;

    private SecretKey(byte[] bytes) {
        this.spec = new SecretKeySpec(bytes, HMAC);
    }

    /// The configured key, or a random one that lasts as long as the process.
    public static SecretKey of(@Nullable String configured) {
        if (configured != null) {
            return new SecretKey(configured.getBytes(StandardCharsets.UTF_8));
        }
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new SecretKey(random);
    }

    /// HMAC-SHA256 of a text. Each use has a purpose of its own, so that no two can be mixed up.
    public byte[] sign(String purpose, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(spec);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + HMAC, missing);
        }
    }
}
