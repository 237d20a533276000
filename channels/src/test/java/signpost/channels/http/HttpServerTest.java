package signpost.channels.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.testing.Samples;
import signpost.channels.testing.TestServer;

class HttpServerTest {

    @Test
    void letsARunningRequestFinishAndSaysNotReadyWhileItDrains() {
        var arrived = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var server = TestServer.start(routes -> routes.get("/slow", ctx -> {
            arrived.countDown();
            go.await();
            ctx.result("done");
        }));
        var running = CompletableFuture.supplyAsync(() -> server.browser.get("/slow").body());
        await(arrived);
        assertThat(server.browser.get("/readyz").statusCode()).isEqualTo(200);

        var stopping = CompletableFuture.runAsync(() -> server.stop(Duration.ofSeconds(2)));
        var ready = server.browser.get("/readyz");
        while (ready.statusCode() == 200) {
            ready = server.browser.get("/readyz");
        }
        go.countDown();

        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).isEqualTo("{\"ready\":false,\"content\":\"abc123\",\"model\":\"words\",\"sessions\":\"memory\"}");
        assertThat(running.join()).isEqualTo("done");
        stopping.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void saysWhetherItIsAliveAndReady() {
        try (var server = TestServer.start()) {
            assertThat(server.browser.get("/healthz").body()).isEqualTo("{\"status\":\"up\"}");
            assertThat(server.browser.get("/readyz").body())
                    .isEqualTo("{\"ready\":true,\"content\":\"abc123\",\"model\":\"words\",\"sessions\":\"memory\"}");
        }
    }

    @Test
    void saysNotReadyBeforeTheContentIs() {
        var settings = new HttpSettings("127.0.0.1", 0, URI.create("http://localhost"), TestServer.EXIT, Set.of());
        var server = new HttpServer(settings, new Counters(), () -> new Readiness(false, "none", "words", "memory"), List.of()).start();
        try {
            assertThat(new signpost.channels.testing.Browser(server.port()).get("/readyz").statusCode()).isEqualTo(503);
        } finally {
            server.stop(Duration.ZERO);
        }
    }

    @Test
    void saysWhichPortIsTaken() {
        try (var first = TestServer.start()) {
            var settings = new HttpSettings("127.0.0.1", first.port(), URI.create("http://localhost"), TestServer.EXIT, Set.of());
            var second = new HttpServer(settings, new Counters(), () -> new Readiness(true, "x", "words", "memory"), List.of());

            assertThatThrownBy(second::start)
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageContaining(String.valueOf(first.port()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/chat/turns", "/chat", "/sms/twilio"})
    @Tag("SAFE-14")
    void answersWithTheLastResortAt200WhenARouteBreaks(String path) {
        try (var server = TestServer.with(TestServer.Setup.usual().inSandbox())) {
            server.talk.answering(turn -> {
                throw new IllegalStateException("canary words of a person");
            });
            var sid = "SM" + "0".repeat(32);
            var response = path.startsWith("/api")
                    ? server.browser.postJson(path, "{\"text\":\"hello\"}")
                    : server.browser.postForm(
                            path, "text=hello&MessageSid=" + sid + "&From=%2B447700900123&To=%2B447700900999&Body=hello");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("999", "0808 168 9111").doesNotContain("canary");
            assertThat(server.counters.print()).contains("signpost_http_failures_total 1");
        }
    }

    @Test
    @Tag("SAFE-14")
    void answersWithHelpWhenTheMachineItselfFails() {
        try (var server = TestServer.start(routes -> routes.get("/deep", ctx -> {
            throw new StackOverflowError("canary");
        }))) {
            var response = server.browser.get("/deep");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).isEqualTo(ErrorAnswer.text(500));
        }
    }

    @Test
    @Tag("SAFE-38")
    void logsTheKindAndThePlaceOfAFailureAndNeverItsWords() {
        var broken = new IllegalStateException("canary one", new IllegalArgumentException("canary two"));

        var logged = FailureLog.describe(broken);

        assertThat(logged)
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException", "HttpServerTest")
                .doesNotContain("canary");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # too large by its own account, and by what is sent
            POST /api/chat/turns | application/json | 10000000 | { | 413
            POST /sms/twilio | application/x-www-form-urlencoded | 10000000 | a | 413
            # other types, other alphabets, packed
            POST /api/chat/turns | text/plain | 2 | {} | 415
            POST /api/chat/turns | application/json; charset=utf-16 | 2 | {} | 415
            POST /api/chat/turns | application/json; charset=utf-7 | 2 | {} | 415
            POST /chat | multipart/form-data; boundary=x | 1 | x | 415
            POST /sms/twilio | application/json | 2 | {} | 415
            # broken escapes
            POST /chat | application/x-www-form-urlencoded | 7 | text=%4 | 400
            POST /chat | application/x-www-form-urlencoded | 8 | text=%C3 | 400
            """)
    void refusesBodiesThatItDoesNotTake(String target, String type, int length, String body, int status) {
        try (var server = TestServer.start()) {
            var answer = server.browser.raw(target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type
                    + "\r\nContent-Length: " + length + "\r\n\r\n" + body);

            assertThat(answer).startsWith("HTTP/1.1 " + status + " ").endsWith(ErrorAnswer.text(status));
            assertThat(server.talk.count()).isZero();
        }
    }

    @Test
    void refusesMoreThanItTakesAlsoWhenTheLengthIsNotGiven() {
        try (var server = TestServer.start()) {
            var chunk = "4000\r\n" + "a".repeat(0x4000) + "\r\n";

            assertThat(server.browser.raw("POST /api/chat/turns HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + chunk + "0\r\n\r\n"))
                    .startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void neverUnpacksABody() {
        try (var server = TestServer.start()) {
            assertThat(server.browser
                            .send("POST", "/api/chat/turns", "x", "Content-Type", "application/json", "Content-Encoding", "gzip")
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    @Test
    void refusesAFormOfVeryManyFields() {
        try (var server = TestServer.start()) {
            assertThat(server.browser.postForm("/chat", "a=1&".repeat(Form.MOST_FIELDS) + "text=x").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void saysWhichMethodsARouteTakes() {
        try (var server = TestServer.start()) {
            assertThat(server.browser.get("/sms/twilio").headers().firstValue("Allow")).contains("POST");
        }
    }

    @Test
    void hearsTheTestClockFromThisMachineOnlyWhenItIsOn() {
        try (var on = TestServer.with(TestServer.Setup.usual().onTestClock());
                var off = TestServer.start()) {
            var body = "{\"text\":\"hello\"}";
            for (var server : List.of(on, off)) {
                server.browser.send("POST", "/api/chat/turns", body, "Content-Type", "application/json",
                        "X-Signpost-At", "2026-07-03T23:10+01:00");
            }
            assertThat(on.talk.lastTurn().at()).isEqualTo("2026-07-03T22:10:00Z");
            assertThat(off.talk.lastTurn().at()).isEqualTo(Samples.FRIDAY_NOON);

            on.browser.send("POST", "/api/chat/turns", body, "Content-Type", "application/json",
                    "X-Signpost-At", "2026-07-03T23:10+01:00", "X-Forwarded-For", "127.0.0.1");
            assertThat(on.talk.lastTurn().at()).isEqualTo(Samples.FRIDAY_NOON);
            assertThat(on.browser.send("POST", "/api/chat/turns", body, "Content-Type", "application/json",
                    "X-Signpost-At", "yesterday").statusCode()).isEqualTo(400);
        }
    }
}
