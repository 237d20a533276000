package signpost.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.channels.testing.TestServer;

@Tag("SEC-13")
class CrossSiteTest {
    private static final String COUNCIL = "https://www.example.org";
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.with(TestServer.Setup.usual().embeddedBy(COUNCIL));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # a program, our own pages, and a site that may embed
            - | - | 200
            - | https://signpost.example | 200
            same-origin | - | 200
            same-origin | null | 200
            none | - | 200
            cross-site | https://www.example.org | 200
            - | https://www.example.org | 200
            # anybody else
            cross-site | https://evil.example | 403
            cross-site | null | 403
            cross-site | - | 403
            same-site | - | 403
            - | https://evil.example | 403
            - | null | 403
            - | http://www.example.org | 403
            - | https://www.example.org.evil.example | 403
            """)
    void chatIsOpenToKnownSitesAlone(String site, String origin, int status) {
        assertThat(post("/api/chat/turns", "application/json", "{\"text\":\"x\"}", site, origin)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # our pages send no referrer, so an old browser sends no origin but null
            - | null | 200
            same-origin | null | 200
            cross-site | null | 403
            cross-site | https://evil.example | 403
            - | https://evil.example | 403
            """)
    void formsAreOpenToOurOwnPages(String site, String origin, int status) {
        assertThat(post("/chat", "application/x-www-form-urlencoded", "text=x", site, origin)).isEqualTo(status);
    }

    @ParameterizedTest
    @Tag("SAFE-24")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # Firefox, on our page and on a host's; an old browser; a host page that is no longer on the list
            same-origin | null | 204
            cross-site | null | 204
            - | null | 204
            cross-site | https://evil.example | 204
            """)
    void theTokenAloneIsNeededToEndASession(String site, String origin, int status) {
        assertThat(post("/api/chat/exit", "text/plain;charset=UTF-8", "a token", site, origin)).isEqualTo(status);
    }

    private static int post(String path, String type, String body, String site, String origin) {
        var headers = new ArrayList<>(List.of("Content-Type", type));
        if (site != null) {
            headers.addAll(List.of("Sec-Fetch-Site", site));
        }
        if (origin != null) {
            headers.addAll(List.of("Origin", origin));
        }
        return server.browser.send("POST", path, body, headers.toArray(String[]::new)).statusCode();
    }

    @Test
    void answersAKnownSitesPreflight() {
        var response = server.browser.send(
                "OPTIONS", "/api/chat/turns", "", "Origin", COUNCIL, "Access-Control-Request-Method", "POST");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains(COUNCIL);
        assertThat(response.headers().firstValue("Access-Control-Allow-Headers")).contains("Content-Type, X-Session, Idempotency-Key");
        assertThat(response.headers().allValues("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void refusesAnotherSitesPreflight() {
        var response = server.browser.send("OPTIONS", "/api/chat/turns", "", "Origin", "https://evil.example");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().allValues("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void lendsTheScriptToAKnownSiteAndTellsCachesThatItDepends() {
        var known = server.browser.get("/widget/signpost-chat.js", "Origin", COUNCIL).headers();
        var other = server.browser.get("/widget/signpost-chat.js", "Origin", "https://evil.example").headers();

        assertThat(known.firstValue("Access-Control-Allow-Origin")).contains(COUNCIL);
        assertThat(other.allValues("Access-Control-Allow-Origin")).isEmpty();
        assertThat(other.firstValue("Vary").orElse("")).contains("Origin");
    }
}
