package signpost.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.http.ErrorAnswer;
import signpost.channels.http.Json;
import signpost.channels.testing.Samples;
import signpost.channels.testing.TestServer;
import signpost.core.directory.Audience;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Utterance;

class WebChatRoutesTest {
    private static final String TURNS = "/api/chat/turns";
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        server.talk.reset();
    }

    private JsonNode say(String body) {
        var response = server.browser.postJson(TURNS, body);
        assertThat(response.statusCode()).isEqualTo(200);
        return Json.tree(response.body()).orElseThrow();
    }

    @Test
    void startsASessionAndGoesOnWithIt() {
        var first = say("{\"session\":null,\"text\":\"hello\",\"audience\":\"professional\"}");
        var started = server.talk.lastTurn();
        var second = say("{\"session\":\"" + first.get("session").asText() + "\",\"choice\":\"medium\",\"audience\":\"public\"}");
        var next = server.talk.lastTurn();

        assertThat(started.channel()).isEqualTo(Channel.WEB);
        assertThat(started.said()).isEqualTo(new Utterance.Typed("hello"));
        assertThat(started.audience()).isEqualTo(Audience.PROFESSIONAL);
        assertThat(next.session()).isEqualTo(started.session());
        assertThat(next.said()).isEqualTo(new Utterance.Picked("medium"));
        assertThat(next.audience()).as("an audience counts with the first turn alone").isNull();
        assertThat(second.get("session")).isEqualTo(first.get("session"));
    }

    @Test
    @Tag("SAFE-40")
    void startsAnewForATokenThatIsUnknownForgedOrOver() {
        var token = say("{\"text\":\"hello\"}").get("session").asText();
        var first = server.talk.lastTurn().session();
        server.talk.forget(first);

        var over = say("{\"session\":\"" + token + "\",\"text\":\"again\"}");
        var afterwards = server.talk.lastTurn().session();
        say("{\"session\":\"chosen-by-somebody\",\"text\":\"hello\"}");

        assertThat(afterwards).isNotEqualTo(first);
        assertThat(over.get("session").asText()).isNotEqualTo(token);
        assertThat(server.talk.lastTurn().session().value()).isNotEqualTo("chosen-by-somebody");
    }

    private static HttpResponse<String> send(String body, String key) {
        return server.browser.send("POST", TURNS, body, "Content-Type", "application/json", "Idempotency-Key", key);
    }

    @Test
    void aTurnWithAKeyIsTakenOnceHoweverOftenItIsSent() {
        var token = say("{\"text\":\"hello\"}").get("session").asText();
        server.talk.answering(turn -> Samples.reply(new Message.Text("Answer " + server.talk.count())));
        var body = "{\"session\":\"" + token + "\",\"text\":\"no\"}";

        var first = send(body, "one");
        var again = send(body, "one");
        var other = send(body, "two");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.body()).isNotEqualTo(first.body());
        assertThat(server.talk.count()).isEqualTo(3);
    }

    @Test
    void takesEmptyWordsAndPassesLongOnesOnWhole() {
        say("{\"text\":\"\"}");
        assertThat(server.talk.lastTurn().said()).isEqualTo(new Utterance.Typed(""));

        var text = "a ".repeat(7000) + "he is here";
        say("{\"text\":\"" + text + "\"}");
        assertThat(server.talk.lastTurn().said()).isEqualTo(new Utterance.Typed(text));
    }

    @ParameterizedTest
    @Tag("SEC-6")
    @ValueSource(strings = {
        "", "null", "true", "1", "\"text\"", "[]", "{}", "{\"text\":null}", "{\"text\":\"a\",\"choice\":\"b\"}",
        "{\"text\":\"a\",\"extra\":1}", "{\"text\":\"a\",\"text\":\"b\"}", "{\"text\":1}", "{\"text\":true}", "{\"text\":1.5}",
        "{\"text\":[\"a\"]}", "{\"text\":{\"a\":1}}", "{\"text\":\"a\"} x", "{\"text\":\"a\"}{}", "{\"text\":NaN}",
        "{\"text\":1e999999}", "{\"__proto__\":{},\"text\":\"a\"}", "{\"@class\":\"x\",\"text\":\"a\"}", "{'text':'a'}",
        "\uFEFF{\"text\":\"a\"}", "{\"text\":\"a\",\"audience\":\"judge\"}", "{\"text\":\"a\"", "{\"text\":\"a\u0000\"}"
    })
    void refusesWhatIsNotExactlyARequest(String body) {
        var response = server.browser.postJson(TURNS, body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"bad_request\"", ErrorAnswer.HELP);
        assertThat(server.talk.count()).isZero();
    }

    @Test
    @Tag("SEC-6")
    void refusesDeepNestingWithoutBreaking() {
        assertThat(server.browser.postJson(TURNS, "[".repeat(5000)).statusCode()).isEqualTo(400);
        assertThat(server.browser.postJson(TURNS, "{\"text\":" + "[".repeat(5000)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\u0000", "\\u202e", "he\\u200bllo", "👨‍👩‍👧‍👦"})
    void takesAnyCharacterThatJsonCanHold(String text) {
        say("{\"text\":\"" + text + "\"}");

        assertThat(server.talk.count()).isEqualTo(1);
    }

    @Test
    @Tag("SAFE-24")
    void endsASessionByBeaconAndByDelete() {
        var beacon = say("{\"text\":\"a\"}").get("session").asText();
        var first = server.talk.lastTurn().session();
        var deleted = say("{\"text\":\"b\"}").get("session").asText();
        var second = server.talk.lastTurn().session();

        var exit = server.browser.send("POST", "/api/chat/exit", beacon, "Content-Type", "text/plain;charset=UTF-8");
        var delete = server.browser.send("DELETE", "/api/chat/session", "", "X-Session", deleted);

        assertThat(exit.statusCode()).isEqualTo(204);
        assertThat(delete.statusCode()).isEqualTo(204);
        assertThat(exit.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
        assertThat(delete.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
        assertThat(server.talk.forgotten()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void answersAnExitAlikeWhetherOrNotTheSessionExisted() {
        assertThat(server.browser.send("POST", "/api/chat/exit", "nothing").statusCode()).isEqualTo(204);
        assertThat(server.browser.send("DELETE", "/api/chat/session", "").statusCode()).isEqualTo(204);
        assertThat(server.talk.forgotten()).isEmpty();
    }

    @Test
    @Tag("SAFE-38")
    void requestsDoNotPrintTheirWords() {
        assertThat(new TurnRequest(null, "canary", null, null).toString()).doesNotContain("canary");
    }
}
