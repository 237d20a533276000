package signpost.channels.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.channels.testing.Samples;
import signpost.channels.testing.SignedText;
import signpost.channels.testing.TestServer;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;

/// The webhook as the world sees it: a real server, signed requests, forged ones and repeats.
@Tag("SAFE-34")
class TwilioWebhookTest {
    private static final TwilioAccount OURS =
            new TwilioAccount(TestServer.TOKEN, SignedText.ACCOUNT, Set.of(SignedText.OURS));
    private static final SignedText GENUINE = SignedText.of(1, " café & more ");
    private static final String ELSEWHERE = "https://elsewhere.example/sms/twilio";

    private static final AtomicLong NANOS = new AtomicLong();
    private static TestServer server;
    private long refusedBefore;
    private long newFieldsBefore;

    @BeforeAll
    static void start() {
        server = TestServer.with(TestServer.Setup.usual().account(OURS).ticking(NANOS::get));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void beginAnew() {
        server.talk.reset();
        NANOS.addAndGet(Duration.ofDays(3).toNanos());
        refusedBefore = counted("signpost_sms_refused_total");
        newFieldsBefore = counted("signpost_sms_unknown_fields_total");
    }

    private static long counted(String name) {
        return Pattern.compile("(?m)^" + name + " (\\d+)$").matcher(server.counters.print()).results()
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
    }

    private HttpResponse<String> post(String body, String signature, String... more) {
        return SignedText.post(server.browser, body, signature, more);
    }

    private void assertRefusedWithoutAnyWork(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEmpty();
        assertThat(server.talk.count()).isZero();
        assertThat(counted("signpost_sms_refused_total")).isEqualTo(refusedBefore + 1);
        assertThat(counted("signpost_sms_unknown_fields_total")).isEqualTo(newFieldsBefore);
    }

    @Test
    void answersAGenuineMessageInTheResponse() {
        server.talk.answering(turn -> Samples.reply(new Message.Text("You can call <us> & talk.")));

        var response = GENUINE.to(server.browser);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(response.body())
                .contains("<Response><Message><Body>You can call &lt;us&gt; &amp; talk.</Body></Message></Response>");
        assertThat(server.talk.lastTurn().channel()).isEqualTo(Channel.SMS);
        assertThat(server.talk.lastTurn().said()).isEqualTo(new Utterance.Typed(" café & more "));
    }

    static Stream<Arguments> forgeries() {
        var body = GENUINE.body();
        var signature = GENUINE.signature();
        var http = TestServer.WEBHOOK.replace("https", "http");
        var shifted = GENUINE.with("Body", "café");
        return Stream.of(
                Arguments.of("an empty signature", body, ""),
                Arguments.of("a wrong signature", body, "AAAAAAAAAAAAAAAAAAAAAAAAAAA="),
                Arguments.of("a signature that is no Base64", body, "%%%"),
                Arguments.of("another case", body, signature.toLowerCase(Locale.ROOT)),
                Arguments.of("a shorter signature", body, signature.substring(1)),
                Arguments.of("a longer signature", body, signature + "="),
                Arguments.of("another account's token", body, GENUINE.signedWith("f".repeat(32)).signature()),
                Arguments.of("an empty address", body, GENUINE.signedFor("").signature()),
                Arguments.of("signed for http", body, GENUINE.signedFor(http).signature()),
                Arguments.of("signed with a slash behind", body, GENUINE.signedFor(TestServer.WEBHOOK + "/").signature()),
                Arguments.of("signed with a port", body,
                        GENUINE.signedFor(TestServer.WEBHOOK.replace(".example", ".example:443")).signature()),
                Arguments.of("changed words", GENUINE.with("Body", "hello").body(), signature),
                Arguments.of("changed sender", GENUINE.with("From", "+447700900124").body(), signature),
                Arguments.of("one more field", GENUINE.with("Extra", "x").body(), signature),
                Arguments.of("one field less", GENUINE.without("ProfileName").body(), signature),
                Arguments.of("trimmed words", GENUINE.with("Body", "café & more").body(), signature),
                Arguments.of("a shifted border of name and value",
                        shifted.without("Body").with("Bodyca", "fé").body(), shifted.signature()),
                Arguments.of("a shifted border that leaves words behind",
                        shifted.with("Body", "").with("Bodycaf", "é").body(), shifted.signature()),
                Arguments.of("a repeated field", body + "&" + SignedText.pair("Body", " café & more "), signature),
                Arguments.of("a field repeated with other words", body + "&Body=hello", signature));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void refusesForgeriesWithoutAWordOrAnyWork(String name, String body, String signature) {
        assertRefusedWithoutAnyWork(post(body, signature));
    }

    @Test
    void refusesAMissingSignature() {
        assertRefusedWithoutAnyWork(server.browser.postForm("/sms/twilio", GENUINE.body()));
    }

    @Test
    void believesNoForwardedHeader() {
        var forged = GENUINE.signedFor(ELSEWHERE);

        assertRefusedWithoutAnyWork(post(forged.body(), forged.signature(),
                "X-Forwarded-Host", "elsewhere.example", "X-Forwarded-Proto", "https", "X-Forwarded-Path", "/sms/twilio",
                "Forwarded", "host=elsewhere.example;proto=https", "X-Original-URL", ELSEWHERE));
    }

    @Test
    void takesAGenuineMessageWhateverForwardedHeadersSay() {
        var response = post(GENUINE.body(), GENUINE.signature(), "X-Forwarded-Host", "elsewhere.example", "X-Forwarded-Proto", "http");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(server.talk.count()).isEqualTo(1);
    }

    @Test
    void believesNoHostHeader() {
        var forged = GENUINE.signedFor(ELSEWHERE);
        var answer = server.browser.raw(("POST /sms/twilio HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: %s\r\nContent-Length: %d\r\n\r\n%s")
                .formatted(forged.signature(), forged.body().length(), forged.body()));

        assertThat(answer).startsWith("HTTP/1.1 403");
        assertThat(server.talk.count()).isZero();
    }

    static Stream<Arguments> otherShapes() {
        var form = "application/x-www-form-urlencoded";
        return Stream.of(
                Arguments.of("GET", form, 405),
                Arguments.of("PUT", form, 405),
                Arguments.of("DELETE", form, 405),
                Arguments.of("POST", "application/json", 415),
                Arguments.of("POST", "multipart/form-data; boundary=x", 415),
                Arguments.of("POST", "text/plain", 415),
                Arguments.of("POST", form + "; charset=utf-7", 415),
                Arguments.of("POST", form + "; charset=utf-16", 415));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("otherShapes")
    void refusesOtherMethodsAndTypesThoughTheyAreSigned(String method, String type, int status) {
        var body = method.equals("GET") ? "" : GENUINE.body();
        var response = server.browser.send(method, "/sms/twilio", body, "Content-Type", type, "X-Twilio-Signature", GENUINE.signature());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(server.talk.count()).isZero();
    }

    static Stream<String> otherPaths() {
        return Stream.of("/sms/twilio/", "//sms/twilio", "/SMS/TWILIO", "/sms/twilio/x", "/sms/../sms/twilio");
    }

    @ParameterizedTest
    @MethodSource("otherPaths")
    void answersAtItsOwnPathAlone(String path) {
        var raw = "POST %s HTTP/1.1\r\nHost: signpost.example\r\nConnection: close\r\n".formatted(path)
                + "Content-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: %s\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(GENUINE.signedFor("https://signpost.example" + path).signature(), GENUINE.body().length(), GENUINE.body());

        assertThat(server.browser.raw(raw)).startsWith("HTTP/1.1 4");
        assertThat(server.talk.count()).isZero();
    }

    @Test
    void countsNewFieldsWithoutTheirNames() {
        assertThat(GENUINE.with("NewThing", "x").with("Newer_1", "").to(server.browser).statusCode()).isEqualTo(200);
        assertThat(counted("signpost_sms_unknown_fields_total")).isEqualTo(newFieldsBefore + 2);
        assertThat(server.counters.print()).doesNotContain("NewThing", "Newer");
    }

    @Test
    @Tag("SAFE-35")
    void tenCopiesAtOnceHaveOneEffectAndOneAnswer() {
        server.talk.answering(turn -> Samples.reply(new Message.Text("Answer " + server.talk.count())));

        var copies = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> GENUINE.to(server.browser).body()))
                .toList();
        var answers = copies.stream().map(CompletableFuture::join).collect(Collectors.toSet());

        assertThat(server.talk.count()).isEqualTo(1);
        assertThat(answers).hasSize(1).first().asString().contains("Answer 1");
    }

    static Stream<Arguments> replays() {
        return Stream.of(
                Arguments.of(Duration.ofSeconds(1), true),
                Arguments.of(Duration.ofMinutes(29), true),
                Arguments.of(Duration.ofHours(1), false),
                Arguments.of(Duration.ofHours(47), false));
    }

    @ParameterizedTest(name = "after {0}")
    @MethodSource("replays")
    @Tag("SAFE-35")
    void aReplayHasNoFurtherEffect(Duration later, boolean sameAnswer) {
        var first = GENUINE.to(server.browser).body();
        NANOS.addAndGet(later.toNanos());
        var again = GENUINE.to(server.browser);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(server.talk.count()).isEqualTo(1);
        assertThat(first).contains("An answer.");
        assertThat(again.body()).isEqualTo(sameAnswer ? first : Twiml.EMPTY);
    }

    @Test
    @Tag("SAFE-35")
    void aReplayWithOtherWordsHasNoFurtherEffect() {
        var first = GENUINE.to(server.browser).body();
        var second = GENUINE.with("Body", "other words").to(server.browser).body();

        assertThat(second).isEqualTo(first);
        assertThat(server.talk.count()).isEqualTo(1);
    }

    @Test
    @Tag("SAFE-35")
    void aReplayOfARefusedMessageIsNotHeldAgainstTheGenuineOne() {
        assertThat(post(GENUINE.body(), "").statusCode()).isEqualTo(403);

        assertThat(GENUINE.to(server.browser).body()).contains("An answer.");
    }

    @Test
    @Tag("SAFE-31")
    void staysSilentWhereTheReplyIsSilent() {
        server.talk.answering(turn -> Reply.silence("session/stopped"));

        assertThat(SignedText.of(1, "STOP").to(server.browser).body()).endsWith("<Response/>");
    }

    @Test
    @Tag("SAFE-28")
    void neverAnswersALandline() {
        var response = GENUINE.with("From", "+441632960001").to(server.browser);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).endsWith("<Response/>");
        assertThat(server.talk.count()).isZero();
    }

    @Test
    @Tag("SAFE-39")
    void theSendersNumberStopsAtTheDoor() {
        GENUINE.to(server.browser);

        assertThat(server.talk.lastTurn().toString()).doesNotContain("7700900123");
        assertThat(new TwilioAccount("secret-token", null, Set.of()).toString()).doesNotContain("secret-token");
    }

    @Test
    void isClosedWithoutAToken() {
        try (var closed = TestServer.with(TestServer.Setup.usual().account(TwilioAccount.NONE))) {
            assertThat(GENUINE.to(closed.browser).statusCode()).isEqualTo(503);
            assertThat(closed.browser.get("/sms").statusCode()).isEqualTo(404);
            assertThat(closed.talk.count()).isZero();
        }
    }

    @Test
    void theSandboxTakesUnsignedTextsFromThisMachineAlone() {
        try (var sandbox = TestServer.with(TestServer.Setup.usual().account(TwilioAccount.NONE).inSandbox())) {
            var direct = sandbox.browser.postForm("/sms/twilio", GENUINE.body());
            var proxied = SignedText.post(sandbox.browser, GENUINE.body(), "", "X-Forwarded-For", "203.0.113.9");

            assertThat(direct.statusCode()).isEqualTo(200);
            assertThat(proxied.statusCode()).isEqualTo(403);
        }
    }
}
