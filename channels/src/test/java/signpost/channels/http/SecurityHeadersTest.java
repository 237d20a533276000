package signpost.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.config.RoutesConfig;
import io.javalin.http.TooManyRequestsResponse;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import signpost.channels.sms.twilio.TwilioAccount;
import signpost.channels.testing.TestServer;

@Tag("SEC-9")
class SecurityHeadersTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SCRIPT = "/widget/signpost-chat.js";
    /// Besides the paths of the server: addresses with a query, and one that nothing answers.
    private static final List<String> MORE_PATHS = List.of(
            "/professionals?area=sevenoaks&grade=high", "/professionals?area=nowhere", "/api/directory/routes?area=sevenoaks&grade=high", "/nothing");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO");
    private static final List<String> RAW_ERRORS = List.of(
            "GET /%2e%2e/etc HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /%c0%ae HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET //healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(9000) + "\r\nConnection: close\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
            "NONSENSE\r\n\r\n");

    /// What an answer can be (contract of the wire, section 2); 304 besides.
    private static final List<Integer> STATUSES = List.of(200, 204, 303, 304, 400, 403, 404, 405, 413, 415, 429, 500, 503);

    private static TestServer server;
    private static TestServer withoutCarrier;

    @BeforeAll
    static void start() {
        server = TestServer.with(TestServer.Setup.usual().inSandbox(), SecurityHeadersTest::breakInEveryWay);
        withoutCarrier = TestServer.with(TestServer.Setup.usual().account(new TwilioAccount(null, null, Set.of())));
    }

    /// What no route of ours answers of itself.
    private static void breakInEveryWay(RoutesConfig routes) {
        routes.get("/broken", ctx -> {
            throw new IllegalStateException("canary words of a person");
        });
        routes.get("/limited", ctx -> {
            throw new TooManyRequestsResponse("canary words of a person");
        });
    }

    @AfterAll
    static void stop() {
        server.close();
        withoutCarrier.close();
    }

    /// A way of asking that brings out another kind of answer.
    private record Asked(String body, List<String> headers) {
        Asked(String body, String... headers) {
            this(body, List.of(headers));
        }
    }

    private static List<Asked> everyWay() {
        return List.of(
                new Asked(""),
                new Asked("{\"text\":\"hello\"}", "Content-Type", JSON),
                new Asked("{\"canary", "Content-Type", JSON),
                new Asked("text=hello&session=", "Content-Type", FORM),
                new Asked("text=%zz&canary", "Content-Type", FORM),
                new Asked("canary", "Content-Type", "text/plain"),
                new Asked("text=hello", "Content-Type", FORM, "Sec-Fetch-Site", "cross-site", "Origin", "https://canary.example"),
                new Asked("", "Accept-Encoding", "gzip, br", "X-Session", "canary"));
    }

    private static Stream<String> paths(TestServer on) {
        return Stream.concat(on.paths().stream().map(path -> path.replaceAll("<[^>]*>", "anything")), MORE_PATHS.stream());
    }

    private static List<HttpResponse<String>> answers(TestServer on, String method, String path) {
        return everyWay().stream().map(way -> on.browser.send(method, path, way.body(), way.headers().toArray(String[]::new))).toList();
    }

    /// A request that announces a body beyond every limit. It is not sent, because a server that refuses it would cut the sender off.
    private static String tooLarge(TestServer on, String method, String path, String type) {
        return on.browser.raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type
                + "\r\nContent-Length: " + 2 * RequestBody.FORM_LIMIT + "\r\nConnection: close\r\n\r\n");
    }

    @TestFactory
    @Tag("SAFE-25")
    Stream<DynamicTest> standOnEveryRouteMethodAndError() {
        return Stream.of(server, withoutCarrier).flatMap(on -> paths(on).flatMap(path -> METHODS.stream()
                .map(method -> DynamicTest.dynamicTest(method + " " + path, () -> answers(on, method, path).forEach(answer -> check(answer, path))))));
    }

    @Test
    void theTableMeetsEveryKindOfAnswer() {
        var met = Stream.of(server, withoutCarrier)
                .flatMap(on -> paths(on).flatMap(path -> Stream.of("GET", "POST", "OPTIONS").flatMap(method -> answers(on, method, path).stream())))
                .map(HttpResponse::statusCode)
                .collect(Collectors.toCollection(TreeSet::new));
        met.add(unchanged().statusCode());
        met.add(Integer.valueOf(tooLarge(server, "POST", "/chat", FORM).substring("HTTP/1.1 ".length()).substring(0, 3)));

        assertThat(met).containsAll(STATUSES);
    }

    @TestFactory
    Stream<DynamicTest> standOnABodyThatIsTooLarge() {
        return paths(server).flatMap(path -> Stream.of(JSON, FORM)
                .map(type -> DynamicTest.dynamicTest(type + " to " + path, () -> checkRaw(tooLarge(server, "POST", path, type)))));
    }

    @Test
    void standOnAFileThatTheBrowserHasAlready() {
        check(unchanged(), SCRIPT);
    }

    private static HttpResponse<String> unchanged() {
        var tag = server.browser.get(SCRIPT).headers().firstValue("ETag").orElseThrow();
        return server.browser.get(SCRIPT, "If-None-Match", tag);
    }

    @Test
    void thePathsAreThoseOfTheRunningServer() {
        assertThat(server.paths()).contains("/", "/chat", "/exit", "/sms/twilio", "/healthz", "/broken", SCRIPT);
        assertThat(server.paths()).contains("/sms").hasSizeGreaterThan(withoutCarrier.paths().size());
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
                    checkRaw(answer);
                    assertThat(answer).contains("Call 999 in an emergency").doesNotContain("aaaa", "healthz", "c0%ae", "NONSENSE", "<html");
                }));
    }

    private static void checkRaw(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 ")
                .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                .contains("Cache-Control: no-store", "Referrer-Policy: no-referrer", "Permissions-Policy: ", "Cross-Origin-Opener-Policy: same-origin")
                .doesNotContain("\nServer:", "Set-Cookie", "canary");
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
