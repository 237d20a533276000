package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.testing.TestServer;

@Tag("SAFE-34")
class TwilioSignatureTest {
    private static final List<String> VALUES = List.of(
            "", " trimmed? ", "Zażółć gęślą", "مرحبا", "👩🏽‍🚒", "a\r\nb", "+447700900123", "a&b=c", "%41", "MiXeD");
    private final TwilioSignature signature = new TwilioSignature(TestServer.TOKEN, TestServer.WEBHOOK);

    /// Signs as the vendor does, for tests.
    static String sign(String token, String url, Map<String, String> fields) {
        var text = new StringBuilder(url);
        new TreeMap<>(fields).forEach((name, value) -> text.append(name).append(value));
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Map<String, List<String>> lists(Map<String, String> fields) {
        return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }

    private static Map<String, String> fields(Random random) {
        var fields = new HashMap<String, String>();
        for (var i = random.nextInt(8); i >= 0; i--) {
            fields.put("Field" + random.nextInt(30), VALUES.get(random.nextInt(VALUES.size())));
        }
        return fields;
    }

    @Test
    void agreesWithTheVendorsOwnValidator() {
        var vendor = new RequestValidator(TestServer.TOKEN);
        var random = new Random(11);
        for (var i = 0; i < 500; i++) {
            var fields = fields(random);
            var genuine = sign(TestServer.TOKEN, TestServer.WEBHOOK, fields);

            assertThat(vendor.validate(TestServer.WEBHOOK, fields, genuine)).isTrue();
            assertThat(signature.isGenuine(lists(fields), genuine)).isTrue();
        }
    }

    @Test
    void refusesAThousandForgeries() {
        var random = new Random(12);
        for (var i = 0; i < 1000; i++) {
            var fields = fields(random);
            var genuine = sign(TestServer.TOKEN, TestServer.WEBHOOK, fields);
            var name = fields.keySet().iterator().next();
            var changed = new HashMap<>(fields);
            switch (i % 3) {
                case 0 -> changed.put(name, fields.get(name) + "x");
                case 1 -> changed.remove(name);
                default -> changed.put("Extra" + i, "y");
            }

            assertThat(signature.isGenuine(lists(changed), genuine)).isFalse();
            assertThat(signature.isGenuine(lists(fields), sign("another token", TestServer.WEBHOOK, fields))).isFalse();
            assertThat(signature.isGenuine(lists(fields), sign(TestServer.TOKEN, TestServer.WEBHOOK + "/", fields)))
                    .isFalse();
            assertThat(signature.isGenuine(lists(fields), genuine.substring(1))).isFalse();
        }
    }

    @Test
    void refusesAMissingSignature() {
        assertThat(signature.isGenuine(Map.of(), null)).isFalse();
        assertThat(signature.isGenuine(Map.of(), "")).isFalse();
    }
}
