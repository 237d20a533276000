package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.channels.testing.Samples;
import signpost.channels.testing.TestServer;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;

@Tag("SAFE-34")
class SmsRoutesTest {
    private static final String ACCOUNT = "AC" + "a".repeat(32);
    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.with(TestServer.Setup.usual().account(
                new TwilioAccount(TestServer.TOKEN, ACCOUNT, Set.of("+447700900999"))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Map<String, String> genuine() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("MessageSid", "SM" + "0".repeat(32));
        fields.put("AccountSid", ACCOUNT);
        fields.put("From", "+447700900123");
        fields.put("To", "+447700900999");
        fields.put("Body", " café & more ");
        fields.put("ProfileName", "A Name");
        return fields;
    }

    private static Map<String, String> with(String name, String value) {
        var fields = genuine();
        fields.put(name, value);
        return fields;
    }

    private static Map<String, String> without(String name) {
        var fields = genuine();
        fields.remove(name);
        return fields;
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream().map(f -> code(f.getKey()) + "=" + code(f.getValue())).collect(Collectors.joining("&"));
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String body, String signature, String... more) {
        var headers = Stream.concat(
                        Stream.of("Content-Type", "application/x-www-form-urlencoded", "X-Twilio-Signature", signature),
                        Stream.of(more))
                .toArray(String[]::new);
        return server.browser.send("POST", "/sms/twilio", body, headers);
    }

    private HttpResponse<String> postSigned(Map<String, String> fields) {
        return post(body(fields), TwilioSignatureTest.sign(TestServer.TOKEN, TestServer.WEBHOOK, fields));
    }

    @Test
    void answersAGenuineMessageInTheResponse() {
        server.talk.answering(turn -> Samples.reply(new Message.Text("You can call <us> & talk.")));

        var response = postSigned(genuine());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(response.body())
                .contains("<Response><Message><Body>You can call &lt;us&gt; &amp; talk.</Body></Message></Response>");
        assertThat(server.talk.lastTurn().channel()).isEqualTo(Channel.SMS);
        assertThat(server.talk.lastTurn().said()).isEqualTo(new Utterance.Typed(" café & more "));
    }

    static Stream<Arguments> forgeries() {
        var url = TestServer.WEBHOOK;
        var token = TestServer.TOKEN;
        var signature = TwilioSignatureTest.sign(token, url, genuine());
        var shifted = body(without("Body")) + "&Bodyca=" + code("fé");
        return Stream.of(
                Arguments.of("no signature", body(genuine()), ""),
                Arguments.of("another token", body(genuine()), TwilioSignatureTest.sign("other", url, genuine())),
                Arguments.of("another case", body(genuine()), signature.toLowerCase(java.util.Locale.ROOT)),
                Arguments.of("signed for http", body(genuine()), TwilioSignatureTest.sign(token, url.replace("https", "http"), genuine())),
                Arguments.of("signed with a slash", body(genuine()), TwilioSignatureTest.sign(token, url + "/", genuine())),
                Arguments.of("changed words", body(with("Body", "hello")), signature),
                Arguments.of("one more field", body(with("Extra", "x")), signature),
                Arguments.of("trimmed words", body(with("Body", "café & more")), signature),
                Arguments.of("a shifted boundary", shifted,
                        TwilioSignatureTest.sign(token, url, with("Body", "café"))),
                Arguments.of("a repeated field", body(genuine()) + "&Body=" + code(" café & more "), signature));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void refusesForgeriesWithoutAWordOrAnyWork(String name, String body, String signature) {
        var response = post(body, signature);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEmpty();
        assertThat(server.talk.count()).isZero();
        assertThat(server.counters.print()).contains("signpost_sms_refused_total 1");
    }

    @Test
    void believesNoForwardedHeader() {
        var elsewhere = "https://elsewhere.example/sms/twilio";
        var response = post(body(genuine()), TwilioSignatureTest.sign(TestServer.TOKEN, elsewhere, genuine()),
                "X-Forwarded-Host", "elsewhere.example", "X-Forwarded-Proto", "https", "X-Forwarded-Path", "/sms/twilio");

        assertThat(response.statusCode()).isEqualTo(403);
    }

    static Stream<Map<String, String>> signedButNotOurs() {
        return Stream.of(
                without("MessageSid"), without("From"), without("To"), without("Body"), without("AccountSid"),
                with("MessageSid", "SM123"), with("MessageSid", "XX" + "0".repeat(32)), with("MessageSid", "SM" + "G".repeat(32)),
                with("From", ""), with("From", "Anonymous"), with("From", "07700900123"), with("From", "whatsapp:+447700900123"),
                with("To", "+447700900000"), with("AccountSid", "AC" + "b".repeat(32)),
                with("Bad name", "x"), with("Body[]", "x"), with("", "x"));
    }

    @ParameterizedTest
    @MethodSource("signedButNotOurs")
    void refusesSignedFieldsOutOfShape(Map<String, String> fields) {
        assertThat(postSigned(fields).statusCode()).isEqualTo(403);
        assertThat(server.talk.count()).isZero();
    }

    @Test
    void ignoresAndCountsFieldsItDoesNotKnow() {
        assertThat(postSigned(with("NewThing", "x")).statusCode()).isEqualTo(200);
        assertThat(server.counters.print()).contains("signpost_sms_unknown_fields_total 1").doesNotContain("NewThing");
    }

    @Test
    @Tag("SAFE-35")
    void tenCopiesAtOnceHaveOneEffectAndOneAnswer() {
        var all = new CountDownLatch(1);
        server.talk.answering(turn -> {
            all.countDown();
            return Samples.reply(new Message.Text("Answer " + server.talk.count()));
        });

        var copies = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> postSigned(genuine()).body()))
                .toList();
        var answers = copies.stream().map(CompletableFuture::join).collect(Collectors.toSet());

        assertThat(server.talk.count()).isEqualTo(1);
        assertThat(answers).hasSize(1).first().asString().contains("Answer 1");
    }

    @Test
    @Tag("SAFE-35")
    void aCopyWithOtherWordsChangesNothing() {
        var first = postSigned(genuine()).body();
        var second = postSigned(with("Body", "other words")).body();

        assertThat(second).isEqualTo(first);
        assertThat(server.talk.count()).isEqualTo(1);
    }

    @Test
    @Tag("SAFE-31")
    void staysSilentWhereTheReplyIsSilent() {
        server.talk.answering(turn -> Reply.silence("session/stopped"));

        assertThat(postSigned(with("Body", "STOP")).body()).endsWith("<Response/>");
    }

    @Test
    @Tag("SAFE-28")
    void neverAnswersALandline() {
        var response = postSigned(with("From", "+441632960001"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).endsWith("<Response/>");
        assertThat(server.talk.count()).isZero();
    }

    @Test
    @Tag("SAFE-39")
    void theSendersNumberStopsAtTheDoor() {
        postSigned(genuine());

        assertThat(server.talk.lastTurn().toString()).doesNotContain("7700900123");
        assertThat(InboundSms.read(new signpost.channels.http.Form(genuine().entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())))),
                        TwilioAccount.NONE)
                .orElseThrow()
                .toString())
                .doesNotContain("7700900123", "café", "A Name");
        assertThat(new TwilioAccount("secret-token", null, Set.of()).toString()).doesNotContain("secret-token");
    }

    @Test
    void isClosedWithoutAToken() {
        try (var closed = TestServer.with(TestServer.Setup.usual().account(TwilioAccount.NONE))) {
            assertThat(closed.browser.postForm("/sms/twilio", body(genuine())).statusCode()).isEqualTo(503);
            assertThat(closed.browser.get("/sms").statusCode()).isEqualTo(404);
            assertThat(closed.talk.count()).isZero();
        }
    }

    @Test
    void theSandboxTakesUnsignedTextsFromThisMachineAlone() {
        try (var sandbox = TestServer.with(TestServer.Setup.usual().account(TwilioAccount.NONE).inSandbox())) {
            var direct = sandbox.browser.postForm("/sms/twilio", body(genuine()));
            var proxied = sandbox.browser.send("POST", "/sms/twilio", body(genuine()),
                    "Content-Type", "application/x-www-form-urlencoded", "X-Forwarded-For", "203.0.113.9");

            assertThat(direct.statusCode()).isEqualTo(200);
            assertThat(proxied.statusCode()).isEqualTo(403);
        }
    }
}
