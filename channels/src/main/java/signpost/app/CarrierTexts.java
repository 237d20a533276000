package signpost.app;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Texts as the carrier posts them, signed with a token that a benchmark makes up. Nothing is sent to anybody.
final class CarrierTexts {
    private static final String HMAC = "HmacSHA1";
    private static final String ACCOUNT = "AC" + "0".repeat(32);
    private static final String PATH = "/sms/twilio";

    /// Ofcom's mobile numbers for drama end in 000 to 999; the last one is ours.
    static final int PHONES = 999;

    private static final String OURS = "+447700900999";

    private final String token = UUID.randomUUID().toString();
    private final String publicUrl = "https://signpost.example";

    /// Settings under which a program believes these texts.
    Map<String, String> settings() {
        return Map.of(
                "SIGNPOST_PUBLIC_URL", publicUrl,
                "SIGNPOST_TWILIO_AUTH_TOKEN", token,
                "SIGNPOST_TWILIO_ACCOUNT_SID", ACCOUNT,
                "SIGNPOST_TWILIO_NUMBERS", OURS);
    }

    /// One of the phones that write.
    static String phone(int index) {
        return "+447700900%03d".formatted(index % PHONES);
    }

    /// A text that was never sent before.
    ///
    /// @param server the program's address on this machine, such as http://localhost:8080
    HttpRequest text(String server, String from, String body) {
        var fields = new TreeMap<String, String>(Map.of(
                "MessageSid", "SM" + UUID.randomUUID().toString().replace("-", ""),
                "AccountSid", ACCOUNT,
                "From", from,
                "To", OURS,
                "Body", body,
                "NumMedia", "0",
                "NumSegments", "1"));
        return HttpRequest.newBuilder(URI.create(server + PATH))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature(fields))
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                        .collect(Collectors.joining("&"))))
                .build();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// @param fields in the order of their names
    private String signature(Map<String, String> fields) {
        var signed = new StringBuilder(publicUrl).append(PATH);
        fields.forEach((name, value) -> signed.append(name).append(value));
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + HMAC, missing);
        }
    }
}
