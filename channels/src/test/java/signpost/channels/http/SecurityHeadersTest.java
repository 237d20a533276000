package signpost.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import signpost.channels.testing.TestServer;

@Tag("SEC-9")
class SecurityHeadersTest {
    private static final List<String> PATHS = List.of(
            "/", "/stay-safe", "/privacy", "/accessibility", "/wrong-number", "/widget/signpost-chat.js", "/widget/exit.js", "/widget/pages.css",
            "/widget/copy.js", "/widget/professionals.css", "/professionals/jargon", "/chat", "/exit", "/professionals", "/professionals?area=sevenoaks&grade=high", "/professionals?area=nowhere",
            "/api/chat/turns", "/api/chat/session", "/api/chat/exit", "/api/directory/routes",
            "/api/directory/routes?area=sevenoaks&grade=high", "/sms/twilio", "/sms", "/healthz", "/readyz", "/broken", "/nothing");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO");
    private static final List<String> RAW_ERRORS = List.of(
            "GET /%2e%2e/etc HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /%c0%ae HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET //healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(9000) + "\r\nConnection: close\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
            "NONSENSE\r\n\r\n");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(routes -> routes.get("/broken", ctx -> {
            throw new IllegalStateException("canary words of a person");
        }));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    @Tag("SAFE-25")
    Stream<DynamicTest> standOnEveryRouteMethodAndError() {
        var tests = new ArrayList<DynamicTest>();
        for (var path : PATHS) {
            for (var method : METHODS) {
                tests.add(DynamicTest.dynamicTest(method + " " + path, () -> check(server.browser.send(method, path, ""), path)));
            }
        }
        return tests.stream();
    }

    private static void check(HttpResponse<String> response, String path) {
        var headers = response.headers();
        var all = headers.map().toString();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
                        + "base-uri 'none'; form-action 'self' https://www.bbc.co.uk; frame-ancestors 'self'; "
                        + "require-trusted-types-for 'script'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("geolocation=()", "camera=()");
        assertThat(headers.firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(headers.allValues("Server")).isEmpty();
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
        assertThat(headers.allValues("Access-Control-Allow-Origin")).isEmpty();
        assertThat(headers.firstValue("Cache-Control"))
                .as(all)
                .contains(path.startsWith("/widget/") && response.statusCode() < 400 ? "no-cache" : "no-store");
        if (response.statusCode() >= 400 && !path.startsWith("/professionals") && !path.startsWith("/sms")
                && !path.startsWith("/api/directory") && response.request().method().equals("GET")) {
            assertThat(response.body()).isEqualTo(ErrorAnswer.text(response.statusCode()));
        }
        assertThat(response.body()).doesNotContain("canary", "Exception", "jetty", "javalin");
    }

    @TestFactory
    Stream<DynamicTest> standOnWhatJettyItselfRefuses() {
        return RAW_ERRORS.stream()
                .map(request -> DynamicTest.dynamicTest(request.substring(0, Math.min(20, request.length())).strip(), () -> {
                    var answer = server.browser.raw(request);

                    assertThat(answer).containsPattern("^HTTP/1.1 (4\\d\\d|505) ");
                    assertThat(answer)
                            .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                            .contains("Cache-Control: no-store", "Referrer-Policy: no-referrer")
                            .contains("Call 999 in an emergency")
                            .doesNotContain("aaaa", "healthz", "c0%ae", "NONSENSE", "<html", "\nServer:");
                }));
    }

    @Test
    void promiseHttpsOnlyWhereThePublicAddressIsHttps() {
        try (var plain = TestServer.with(TestServer.Setup.usual().at("http://localhost:8080"))) {
            assertThat(plain.browser.get("/healthz").headers().allValues("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void letTheNamedSitesFrameUsAndNobodyElse() {
        try (var embedded = TestServer.with(TestServer.Setup.usual().embeddedBy("https://www.example.org"))) {
            var headers = embedded.browser.get("/").headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("frame-ancestors 'self' https://www.example.org;");
            assertThat(headers.allValues("X-Frame-Options")).isEmpty();
        }
    }
}
