package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.http.HttpServer;
import signpost.channels.http.Json;
import signpost.channels.testing.Browser;
import signpost.channels.testing.RedisServer;

/// The whole program twice, over one store.
class TwoNodesTest {
    private static RedisServer store;
    private static Node one;
    private static Node other;

    private record Node(Assembly assembly, HttpServer server, Browser browser) {
        static Node start() {
            var assembly = Assembly.of(
                    AppConfig.read(Map.of(
                            "SIGNPOST_SESSIONS", store.url(),
                            "SIGNPOST_STORE_KEY", "a key for the store of thirty-two characters",
                            "SIGNPOST_PSEUDONYM_KEY", "a key for pseudonyms of thirty-two characters")),
                    InstantSource.system());
            var server = assembly.server(new Assembly.Serving("127.0.0.1", 0, true, true)).start();
            return new Node(assembly, server, new Browser(server.port()));
        }

        String chat(String session, String text) {
            var token = session == null ? "null" : "\"" + session + "\"";
            return browser.postJson("/api/chat/turns", "{\"session\":" + token + ",\"text\":\"" + text + "\"}").body();
        }

        String text(String sid, String body) {
            return browser.postForm(
                            "/sms/twilio",
                            "MessageSid=SM" + sid.repeat(32) + "&From=%2B447700900123&To=%2B447700900999&Body="
                                    + URLEncoder.encode(body, StandardCharsets.UTF_8))
                    .body();
        }

        void stop() {
            server.stop(Duration.ZERO);
            assembly.memory().close();
        }
    }

    @BeforeAll
    static void start() {
        store = RedisServer.start();
        one = Node.start();
        other = Node.start();
    }

    @AfterAll
    static void stop() {
        one.stop();
        other.stop();
        store.close();
    }

    private static String token(String answer) {
        return Json.tree(answer).orElseThrow().get("session").asText();
    }

    private static String area(String answer) {
        return Json.tree(answer).orElseThrow().get("area").asText();
    }

    @Test
    void aConversationBegunAtOneGoesOnAtTheOther() {
        var begun = one.chat(null, "who do i call in sevenoaks");

        var next = other.chat(token(begun), "i need somewhere safe to stay");

        assertThat(token(next)).isEqualTo(token(begun));
        assertThat(area(next)).isEqualTo("sevenoaks");
        assertThat(other.browser().get("/readyz").body()).contains("\"sessions\":\"shared\"");
    }

    @Test
    @Tag("SAFE-24")
    @Tag("SAFE-40")
    void anExitAtOneIsAnExitAtTheOther() {
        var begun = one.chat(null, "who do i call in sevenoaks");
        var met = other.chat(token(begun), "menu");
        assertThat(token(met)).isEqualTo(token(begun));

        one.browser().send("POST", "/api/chat/exit", token(begun), "Content-Type", "text/plain");

        var after = other.chat(token(begun), "i need somewhere safe to stay");
        assertThat(token(after)).isNotEqualTo(token(begun));
        assertThat(area(after)).isEqualTo("null");
    }

    @Test
    @Tag("SAFE-32")
    void aClearAtOneCoversAtTheOther() {
        one.text("1", "he hits me, i live in margate");

        assertThat(one.text("2", "CLEAR")).contains("Cleared. This is an automated local information line.");

        assertThat(other.text("3", "who is this")).contains("Cleared. This is an automated local information line.");
    }

    @Test
    @Tag("SAFE-35")
    void theSameMessageHasOneEffectAndOneAnswerAtBoth() {
        var first = one.text("6", "who do i call in margate");

        assertThat(first).contains("<Message>");
        assertThat(other.text("6", "who do i call in margate")).isEqualTo(first);
        assertThat(one.text("6", "other words")).isEqualTo(first);
    }

    @Test
    @Tag("SAFE-38")
    @Tag("SAFE-39")
    void nothingThatAPersonSaidStandsInTheStore() {
        one.chat(null, "canarybird hits me at 7 canarybird lane ct9 1aa");
        var answer = one.text("4", "canarybird hits me in ME7 1XX");
        other.text("5", "my number is 07700 900123");

        var everything = store.everything();

        assertThat(answer).contains("<Message>");
        assertThat(store.names()).anyMatch(name -> name.startsWith("signpost:session:"));
        assertThat(everything)
                .doesNotContainIgnoringCase("canarybird")
                .doesNotContainIgnoringCase("ct9")
                .doesNotContainIgnoringCase("me7")
                .doesNotContain("7700900123", "7700 900123", "thanet", "medway", "sms-", "SM" + "4".repeat(32));
    }
}
