package signpost.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.testing.SignedText;
import signpost.channels.testing.TestServer;
import signpost.core.message.Utterance;

/// The limits, through every door.
@Tag("REL-3")
@Tag("SEC-16")
class AdmissionTest {
    private static final String DANGER = "he is at the door";
    private static final Bulkhead.Size FULL = new Bulkhead.Size(0, 0, Duration.ZERO);
    private static final String DIRECTORY = "/api/directory/routes?area=sevenoaks&grade=high";

    private final AtomicLong nanos = new AtomicLong();
    private int texts;
    private TestServer server = server(TrustedProxies.of(Set.of("127.0.0.1")), Bulkhead.Size.ofThisMachine());

    private TestServer server(TrustedProxies proxies, Bulkhead.Size size) {
        var started = TestServer.with(TestServer.Setup.usual().ticking(nanos::get).under(new TestServer.Load(proxies, size)));
        started.talk.urgent(new Utterance.Typed(DANGER));
        return started;
    }

    private void exchange(TrustedProxies proxies, Bulkhead.Size size) {
        server.close();
        server = server(proxies, size);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> says(String words, String from) {
        return server.browser.send(
                "POST", "/api/chat/turns", "{\"text\":\"" + words + "\"}", "Content-Type", "application/json", "X-Forwarded-For", from);
    }

    private HttpResponse<String> fills(String words) {
        return server.browser.send("POST", "/chat", "text=" + words, "Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> texts(String number, String words) {
        return SignedText.of(++texts, words).with("From", number).to(server.browser);
    }

    private void useUp(String from) {
        IntStream.range(0, Admission.OF_A_NETWORK.atOnce()).forEach(i -> assertThat(says("hello", from).statusCode()).isEqualTo(200));
    }

    @Test
    @Tag("SAFE-14")
    void aNetworkThatSendsTooMuchIsTurnedAwayWithHelpAndWhenToComeBack() {
        useUp("203.0.113.7");

        var refused = says("hello", "203.0.113.7");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).isEqualTo(ErrorAnswer.text(429));
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(server.counters.print()).contains("signpost_turns_refused_total{limit=\"sender\"} 1").doesNotContain("203.0.113");
        assertThat(server.talk.count()).isEqualTo(Admission.OF_A_NETWORK.atOnce());
    }

    @Test
    @Tag("SAFE-14")
    void whoIsInDangerIsAnsweredWhateverTheirNetworkHasSent() {
        useUp("203.0.113.7");

        assertThat(says(DANGER, "203.0.113.7").statusCode()).isEqualTo(200);
        assertThat(says("hello", "203.0.113.7").statusCode()).isEqualTo(429);
    }

    @Test
    void anotherNetworkIsNotHeldUpAndTimeHeals() {
        useUp("203.0.113.7");

        assertThat(says("hello", "203.0.113.8").statusCode()).isEqualTo(200);
        assertThat(says("hello", "198.51.100.1, 203.0.113.7").statusCode()).isEqualTo(429);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(says("hello", "203.0.113.7").statusCode()).isEqualTo(200);
    }

    @Test
    void aHeaderOfAStrangerMakesNoDifference() {
        exchange(TrustedProxies.none(), Bulkhead.Size.ofThisMachine());
        useUp("203.0.113.7");

        assertThat(says("hello", "203.0.113.7").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("SAFE-14")
    void aFullServerTurnsOrdinaryTurnsAwayWithHelpAndAnswersWhoIsInDanger() {
        exchange(TrustedProxies.none(), FULL);

        assertThat(says("hello", "203.0.113.7").statusCode()).isEqualTo(503);
        assertThat(says("hello", "203.0.113.7").body()).isEqualTo(ErrorAnswer.text(503));
        assertThat(says("hello", "203.0.113.7").headers().firstValue("Retry-After")).hasValue("1");
        assertThat(says(DANGER, "203.0.113.7").statusCode()).isEqualTo(200);
        assertThat(server.browser.get(DIRECTORY).statusCode()).isEqualTo(503);
        assertThat(server.talk.count()).isOne();
    }

    @Test
    @Tag("SAFE-44")
    void whoHasNoJavaScriptReadsAPage() {
        exchange(TrustedProxies.none(), FULL);

        var refused = fills("hello");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(refused.body()).contains("999", "0808 168 9111");
        assertThat(fills("he+is+at+the+door").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("SAFE-24")
    void leavingIsNeverRefused() {
        exchange(TrustedProxies.none(), FULL);

        assertThat(server.browser.send("DELETE", "/api/chat/session", "", "X-Session", "none").statusCode()).isEqualTo(204);
        assertThat(server.browser.send("POST", "/api/chat/exit", "none", "Content-Type", "text/plain").statusCode()).isEqualTo(204);
        assertThat(server.browser.get("/exit").statusCode()).isEqualTo(303);
        assertThat(server.browser.get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("SAFE-14")
    void aTextThatIsNotTakenUpIsAnsweredWithHelpBecauseACarrierReadsNoErrors() {
        exchange(TrustedProxies.none(), FULL);

        var answer = texts("+447700900123", "hello");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("999", "0808 168 9111");
        assertThat(server.talk.count()).isZero();
        assertThat(texts("+447700900123", DANGER).body()).contains("An answer.");
    }

    @Test
    @Tag("SAFE-14")
    void aNumberThatSendsTooMuchHearsOfItOnceAMinute() {
        for (var i = 0; i < Admission.OF_A_NUMBER.atOnce(); i++) {
            assertThat(texts("+447700900123", "hello").body()).contains("An answer.");
        }

        assertThat(texts("+447700900123", "hello").body()).contains("999").doesNotContain("An answer.");
        assertThat(texts("+447700900123", "hello").body()).doesNotContain("999", "An answer.");
        assertThat(texts("+447700900124", "hello").body()).contains("An answer.");
        assertThat(texts("+447700900123", DANGER).body()).contains("An answer.");
    }

    @Test
    @Tag("SAFE-35")
    void aCopyOfATextThatWasAnsweredGetsThatAnswerWhateverTheLimit() {
        var first = SignedText.of(0, "hello").with("From", "+447700900123");
        var answer = first.to(server.browser).body();
        for (var i = 0; i < Admission.OF_A_NUMBER.atOnce(); i++) {
            texts("+447700900123", "hello");
        }

        assertThat(first.to(server.browser).body()).isEqualTo(answer).contains("An answer.");
    }

    @Test
    void aTurnThatWasRefusedIsTakenWhenItIsSentAgain() {
        useUp("203.0.113.7");
        var attempt = new String[] {"Content-Type", "application/json", "X-Forwarded-For", "203.0.113.7", "Idempotency-Key", "once"};
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        var begun = server.browser.send("POST", "/api/chat/turns", "{\"text\":\"hello\"}", attempt);
        var session = begun.body().replaceAll("(?s).*\"session\":\"([^\"]*)\".*", "$1");
        var body = "{\"session\":\"" + session + "\",\"text\":\"hello\"}";
        IntStream.range(0, 20).forEach(i -> says("hello", "203.0.113.7"));

        assertThat(server.browser.send("POST", "/api/chat/turns", body, attempt).statusCode()).isEqualTo(429);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(server.browser.send("POST", "/api/chat/turns", body, attempt).statusCode()).isEqualTo(200);
    }
}
