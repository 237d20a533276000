package signpost.channels.sms.twilio;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Tells whether a webhook came from Twilio (SAFE-34).
///
/// HMAC-SHA1 over our public URL followed by each form field, name then value, sorted by name, untrimmed; Base64; compared in
/// constant time. The URL is ours from configuration: forwarded headers are not believed. Pure.
///
/// @see <a href="https://www.twilio.com/docs/usage/webhooks/webhooks-security">Twilio: secure webhooks</a>
final class TwilioSignature {
    private static final String HMAC = "HmacSHA1";

    private final SecretKeySpec key;
    private final String url;

    /// @param authToken the account's token
    /// @param url       the exact address that Twilio is set up to post to
    TwilioSignature(String authToken, String url) {
        this.key = new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), HMAC);
        this.url = url;
    }

    /// Whether the signature fits.
    ///
    /// @param fields every field as posted, also those we do not use
    /// @param header the value of `X-Twilio-Signature`; null fits nothing
    boolean isGenuine(Map<String, List<String>> fields, @Nullable String header) {
        return header != null
                && MessageDigest.isEqual(
                        sign(fields).getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(Map<String, List<String>> fields) {
        var signed = new StringBuilder(url);
        new TreeMap<>(fields)
                .forEach((name, values) -> new TreeSet<>(values).forEach(value -> signed.append(name).append(value)));
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + HMAC, missing);
        }
    }
}
