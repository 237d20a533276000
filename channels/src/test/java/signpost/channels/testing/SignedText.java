package signpost.channels.testing;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A text as Twilio posts it: fields in order, a signature over them, and changes to both.
///
/// @param fields  name and value, in the order of the body
/// @param token   what it is signed with
/// @param address what it is signed for
public record SignedText(Map<String, String> fields, String token, String address) {
    public static final String ACCOUNT = "AC" + "a".repeat(32);
    public static final String SENDER = "+447700900123";
    public static final String OURS = "+447700900999";
    private static final String FORM = "application/x-www-form-urlencoded";

    public SignedText {
        fields = new LinkedHashMap<>(fields);
    }

    /// A text with these words, signed as it should be. The same number gives the same id.
    public static SignedText of(int id, String words) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("MessageSid", "SM" + "%032x".formatted(id));
        fields.put("AccountSid", ACCOUNT);
        fields.put("From", SENDER);
        fields.put("To", OURS);
        fields.put("Body", words);
        fields.put("ProfileName", "A Name");
        return new SignedText(fields, TestServer.TOKEN, TestServer.WEBHOOK);
    }

    public SignedText with(String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new SignedText(changed, token, address);
    }

    public SignedText without(String name) {
        var changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new SignedText(changed, token, address);
    }

    public SignedText signedWith(String otherToken) {
        return new SignedText(fields, otherToken, address);
    }

    public SignedText signedFor(String otherAddress) {
        return new SignedText(fields, token, otherAddress);
    }

    public String signature() {
        var text = new StringBuilder(address);
        new TreeMap<>(fields).forEach((name, value) -> text.append(name).append(value));
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public String body() {
        return fields.entrySet().stream().map(f -> pair(f.getKey(), f.getValue())).collect(Collectors.joining("&"));
    }

    /// One field as it stands in a body.
    public static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// Posts it with its own signature.
    public HttpResponse<String> to(Browser browser) {
        return post(browser, body(), signature());
    }

    /// Posts a body with a signature; more headers as name, value.
    public static HttpResponse<String> post(Browser browser, String body, String signature, String... more) {
        var headers = Stream.concat(Stream.of("Content-Type", FORM, "X-Twilio-Signature", signature), Stream.of(more))
                .toArray(String[]::new);
        return browser.send("POST", "/sms/twilio", body, headers);
    }
}
