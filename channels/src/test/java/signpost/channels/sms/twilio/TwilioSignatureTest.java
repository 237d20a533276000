package signpost.channels.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.testing.SecondOpinion;
import signpost.channels.testing.SecondOpinion.Asked;
import signpost.channels.testing.SignedText;
import signpost.channels.testing.TestServer;

/// A thousand made-up requests and as many changed ones, held against two implementations that are not ours.
@Tag("SAFE-34")
class TwilioSignatureTest {
    private static final int MANY = 1000;
    private static final String OTHER_TOKEN = "f".repeat(32);
    private static final List<String> PIECES = List.of(
            "", " ", "a", "Zażółć gęślą", "مرحبا", "你好", "👩🏽‍🚒", "\r\n", "\t", "&", "=", "+", "%41", "%", "\"<x>", "'", "é", "e\u0301", "€^{}",
            "\u0000", "\u00a0", "\u202e", "https://x.example/?a=b#c", "MiXeD", "0");
    private static final List<String> ODD_NAMES =
            List.of("", " ", "a b", "näme", "__proto__", "constructor", "10", "2", "a[]", "a=b", "x&y", "😀", "\r\n", "A-B", "ﬀ", "Z.z");

    private static TestServer server;
    private final TwilioSignature signature = new TwilioSignature(TestServer.TOKEN, TestServer.WEBHOOK);

    @BeforeAll
    static void start() {
        server = TestServer.with(TestServer.Setup.usual()
                .account(new TwilioAccount(TestServer.TOKEN, SignedText.ACCOUNT, Set.of(SignedText.OURS))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String value(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    /// A request as the carrier might send it one day: the fields that it has to have, and up to forty that nobody knows.
    private static SignedText made(Random random, int id) {
        var text = SignedText.of(id, value(random) + "x");
        for (var i = random.nextInt(random.nextInt(10) == 0 ? 40 : 6); i > 0; i--) {
            text = text.with("F" + random.nextInt(100) + (random.nextBoolean() ? "_a" : "B"), value(random));
        }
        return text;
    }

    private static List<SignedText> thousand(int seed) {
        var random = new Random(seed);
        return IntStream.range(0, MANY).mapToObj(i -> made(random, seed * MANY + i)).toList();
    }

    private static Map<String, List<String>> lists(Map<String, String> fields) {
        return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }

    private static List<String> signedByOthers(List<SignedText> requests) {
        return SecondOpinion.signatures(
                TestServer.TOKEN, TestServer.WEBHOOK, requests.stream().map(SignedText::fields).toList());
    }

    @Test
    void aThousandRequestsSignedByAnotherImplementationAreTaken() {
        var requests = thousand(1);
        var signatures = signedByOthers(requests);
        var vendor = new RequestValidator(TestServer.TOKEN);
        for (var i = 0; i < MANY; i++) {
            var request = requests.get(i);

            assertThat(signature.isGenuine(lists(request.fields()), signatures.get(i))).isTrue();
            assertThat(vendor.validate(TestServer.WEBHOOK, request.fields(), signatures.get(i))).isTrue();
            assertThat(SignedText.post(server.browser, request.body(), signatures.get(i)).statusCode()).as(request.body()).isEqualTo(200);
        }
    }

    @Test
    void agreesOnNamesThatTheReaderWouldRefuse() {
        var random = new Random(3);
        var requests = thousand(3).stream()
                .map(request -> request.with(ODD_NAMES.get(random.nextInt(ODD_NAMES.size())), value(random)))
                .toList();
        var signatures = signedByOthers(requests);
        for (var i = 0; i < MANY; i++) {
            var request = requests.get(i);

            assertThat(signature.isGenuine(lists(request.fields()), signatures.get(i))).as(request.body()).isTrue();
        }
        var first = requests.getFirst();
        assertThat(SignedText.post(server.browser, first.body(), signatures.getFirst()).statusCode()).isEqualTo(403);
    }

    /// A genuine request after somebody had their hands on it.
    ///
    /// @param telling whether a second implementation can tell by the signature; the rest is for the reader of the fields
    private record Changed(String what, SignedText claimed, String body, String signature, boolean telling) {
        static Changed of(String what, SignedText genuine, SignedText now) {
            return new Changed(what, now, now.body(), genuine.signature(), true);
        }

        static Changed signedOtherwise(String what, SignedText genuine, String signature) {
            return new Changed(what, genuine, genuine.body(), signature, true);
        }
    }

    private static Stream<Changed> changes(SignedText genuine, Random random) {
        var names = List.copyOf(genuine.fields().keySet());
        var name = names.get(random.nextInt(names.size()));
        var value = genuine.fields().get(name);
        var signature = genuine.signature();
        var cut = genuine.fields().get("Body").offsetByCodePoints(0, 1);
        var words = genuine.fields().get("Body");
        var shifted = genuine.without("Body").with("Body" + words.substring(0, cut), words.substring(cut));
        var repeated = genuine.body() + "&" + SignedText.pair(name, value);
        return Stream.of(
                Changed.of("a changed value", genuine, genuine.with(name, value + "y")),
                Changed.of("a dropped field", genuine, genuine.without(name)),
                Changed.of("an added field", genuine, genuine.with("Added" + random.nextInt(9), "y")),
                new Changed("a shifted border", shifted, shifted.body(), signature, false),
                new Changed("a repeated field", genuine, repeated, signature, false),
                Changed.signedOtherwise("another token", genuine, genuine.signedWith(OTHER_TOKEN).signature()),
                Changed.signedOtherwise("another case", genuine, signature.toUpperCase(Locale.ROOT)),
                Changed.signedOtherwise("http", genuine, genuine.signedFor(TestServer.WEBHOOK.replace("https", "http")).signature()),
                Changed.signedOtherwise("a slash behind", genuine, genuine.signedFor(TestServer.WEBHOOK + "/").signature()),
                Changed.signedOtherwise("another first letter", genuine, (signature.startsWith("A") ? "B" : "A") + signature.substring(1)));
    }

    @Test
    void aThousandChangedRequestsAreRefused() {
        var random = new Random(2);
        var changed = new ArrayList<Changed>();
        thousand(2).stream().limit(MANY / 10).forEach(genuine -> changes(genuine, random).forEach(changed::add));
        assertThat(changed).hasSize(MANY);
        var before = server.talk.count();

        for (var one : changed) {
            var response = SignedText.post(server.browser, one.body(), one.signature());

            assertThat(response.statusCode()).as("%s: %s", one.what(), one.body()).isEqualTo(403);
            assertThat(response.body()).isEmpty();
        }
        assertThat(server.talk.count()).isEqualTo(before);
        var told = changed.stream().filter(Changed::telling).toList();
        assertThat(SecondOpinion.genuine(told.stream()
                        .map(one -> new Asked(TestServer.TOKEN, one.signature(), TestServer.WEBHOOK, one.claimed().fields()))
                        .toList()))
                .hasSize(MANY * 8 / 10)
                .containsOnly(false);
    }

    /// Why fields are read strictly behind a signature that fits.
    @Test
    void aShiftedBorderFitsTheSignatureOfEveryImplementation() {
        var genuine = SignedText.of(1, "café");
        var shifted = genuine.without("Body").with("Bodyca", "fé");

        assertThat(signature.isGenuine(lists(shifted.fields()), genuine.signature())).isTrue();
        assertThat(SecondOpinion.genuine(List.of(
                        new Asked(TestServer.TOKEN, genuine.signature(), TestServer.WEBHOOK, shifted.fields()))))
                .containsExactly(true);
        assertThat(SignedText.post(server.browser, shifted.body(), genuine.signature()).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAMissingSignature() {
        assertThat(signature.isGenuine(Map.of(), null)).isFalse();
        assertThat(signature.isGenuine(Map.of(), "")).isFalse();
    }
}
