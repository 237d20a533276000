package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import io.javalin.http.Context;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.channels.http.Admission;
import signpost.channels.http.Counters;
import signpost.channels.http.Json;
import signpost.channels.http.RequestBody;
import signpost.channels.http.RequestClock;
import signpost.channels.http.TrustedProxies;
import signpost.channels.testing.FakeTalk;
import signpost.channels.testing.Samples;
import signpost.channels.testing.SignedText;
import signpost.channels.testing.TestServer;
import signpost.core.message.Message;
import signpost.core.message.Utterance;

/// A carrier of quite another shape beside the first one, on the same server and without a change to it: JSON in, a bearer token, JSON out.
class SecondCarrierTest {
    private static final String TOKEN = "a-token-of-our-own";
    private static final String SENDER = "+447700900321";

    /// All that there is of the second carrier.
    private static final class JsonCarrier implements Carrier {
        /// What it posts.
        record Post(String id, String number, String message) {}

        @Override
        public String path() {
            return "/sms/example";
        }

        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public Optional<InboundText> read(Context request, boolean trusted) {
            var said = Optional.ofNullable(request.header("Authorization")).orElse("");
            if (!MessageDigest.isEqual(bytes(said), bytes("Bearer " + TOKEN))) {
                return Optional.empty();
            }
            var post = Json.read(RequestBody.json(request), Post.class);
            return Optional.of(new InboundText(post.id(), "+" + post.number(), post.message(), InboundText.Handled.NOT, 0));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String contentType() {
            return "application/json";
        }

        @Override
        public String answer(InboundText to, String text) {
            return Json.write(List.of(to.sender(), text));
        }

        @Override
        public String nothing() {
            return "[]";
        }

        @Override
        public String lastAnswer(String text) {
            return Json.write(List.of("", text));
        }
    }

    private final FakeTalk talk = new FakeTalk();
    private final Counters counters = new Counters();
    private TestServer server;

    @BeforeEach
    void start() {
        var settings = new SmsRoutes.Settings(
                new JsonCarrier(),
                new SenderPseudonym(TestServer.KEY),
                new InMemorySeenMessages(Ticker.systemTicker()),
                new Admission(new Admission.Senders(TrustedProxies.none(), TestServer.KEY, Ticker.systemTicker()), counters),
                false,
                Ticker.systemTicker());
        var clock = new RequestClock(InstantSource.fixed(Instant.EPOCH), false);
        server = TestServer.start(new SmsRoutes(settings, talk, clock, counters));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(String authorization, String body) {
        return server.browser.send(
                "POST", "/sms/example", body, "Content-Type", "application/json", "Authorization", authorization);
    }

    private HttpResponse<String> send(String id, String number, String words) {
        return post("Bearer " + TOKEN, Json.write(new JsonCarrier.Post(id, number, words)));
    }

    @Test
    void isAnsweredInItsOwnWay() {
        talk.answering(turn -> Samples.reply(new Message.Text("You can call \"us\".")));

        var response = send("1", "447700900321", " où? ");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(response.body()).isEqualTo("[\"" + SENDER + "\",\"You can call \\\"us\\\".\"]");
        assertThat(talk.lastTurn().said()).isEqualTo(new Utterance.Typed(" où? "));
        assertThat(talk.lastTurn().session()).isEqualTo(new SenderPseudonym(TestServer.KEY).of(SENDER));
    }

    static Stream<Arguments> refused() {
        var body = Json.write(new JsonCarrier.Post("1", "447700900321", "hello"));
        return Stream.of(
                Arguments.of("Bearer wrong", body, 403),
                Arguments.of("Bearer " + TOKEN.toUpperCase(java.util.Locale.ROOT), body, 403),
                Arguments.of("", body, 403),
                Arguments.of("Bearer " + TOKEN, "{", 400),
                Arguments.of("Bearer " + TOKEN, "{\"id\":\"1\",\"id\":\"2\"}", 400));
    }

    @ParameterizedTest
    @MethodSource("refused")
    @Tag("SAFE-34")
    void refusesWhatIsNotGenuineWithoutAnyWork(String authorization, String body, int status) {
        assertThat(post(authorization, body).statusCode()).isEqualTo(status);
        assertThat(talk.count()).isZero();
    }

    @Test
    @Tag("SAFE-35")
    void oneMessageHasOneEffect() {
        var first = send("1", "447700900321", "hello");
        var second = send("1", "447700900321", "hello");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(talk.count()).isEqualTo(1);
        assertThat(send("2", "447700900321", "hello").statusCode()).isEqualTo(200);
        assertThat(talk.count()).isEqualTo(2);
    }

    @Test
    @Tag("SAFE-28")
    void neverAnswersALandline() {
        assertThat(send("1", "441632960001", "hello").body()).isEqualTo("[]");
        assertThat(talk.count()).isZero();
    }

    @Test
    @Tag("SAFE-14")
    void whatBreaksIsAnsweredWithTheLastResort() {
        talk.answering(turn -> {
            throw new IllegalStateException("broken");
        });

        var response = send("1", "447700900321", "hello");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("[\"\",").contains("999");
    }

    @Test
    void leavesTheFirstCarrierAsItIs() {
        assertThat(SignedText.of(1, "hello").to(server.browser).body()).contains("<Body>An answer.</Body>");
        assertThat(talk.count()).isZero();
        assertThat(server.talk.count()).isEqualTo(1);
    }
}
