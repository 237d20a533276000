package signpost.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.testing.Samples;
import signpost.channels.testing.TestServer;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;

class PagesTest {
    private static final String SCRIPT = "/widget/signpost-chat.js";
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String token(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*?name=\"session\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    @Tag("SAFE-44")
    void chatWorksWithFormsAlone() {
        server.talk.answering(turn -> new Reply(
                List.of(new Message.Text("Words & <more>.")),
                List.of(new Choice("medium", "Medium risk")),
                Reply.Context.at("a/b")));
        var empty = server.browser.get("/chat");
        var first = server.browser.postForm("/chat", "session=&text=hello");
        var session = server.talk.lastTurn().session();
        server.browser.postForm("/chat", "session=" + token(first) + "&choice=medium");

        assertThat(token(empty)).isEmpty();
        assertThat(first.body())
                .contains("<p class=\"say\">Words &amp; &lt;more&gt;.</p>", "<button name=\"choice\" value=\"medium\">Medium risk</button>")
                .doesNotContain("{{", "hello");
        assertThat(server.talk.lastTurn().session()).isEqualTo(session);
        assertThat(server.talk.lastTurn().said()).isEqualTo(new Utterance.Picked("medium"));
    }

    @Test
    void aButtonPressedTwiceHasOneEffect() {
        var first = server.browser.postForm("/chat", "session=&text=hello");
        var pressed = "session=" + token(first) + "&attempt=" + attempt(first) + "&text=more";
        var before = server.talk.count();
        server.browser.postForm("/chat", pressed);
        var second = server.browser.postForm("/chat", pressed);

        assertThat(server.talk.count()).isEqualTo(before + 1);
        assertThat(attempt(second)).as("the next page names its own").isNotEqualTo(attempt(first)).isNotEmpty();
    }

    @Test
    @Tag("SAFE-10")
    void inAReplyToDangerTheNumberStandsBelowTheFirstLine() {
        var phone = Samples.voice("999", Samples.always());
        server.talk.answering(turn -> Samples.reply(new Message.Safety(Signal.IMMEDIATE_DANGER, "Call 999 now.\nSay where you are.", List.of(phone))));

        assertThat(server.browser.postForm("/chat", "text=hello").body())
                .containsSubsequence("<div class=\"safety\"><p>Call 999 now.</p>", "Call 999</a>", "<p>Say where you are.</p></div>");
    }

    private static String attempt(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*?name=\"attempt\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    @Tag("SAFE-25")
    void everyCardLeadsToThePageForWrongNumbersWithoutSayingWhichCard() {
        server.talk.answering(turn -> Samples.reply(Samples.card(Samples.ALWAYS, Samples.SATURDAY_NIGHT)));

        assertThat(server.browser.postForm("/chat", "session=&text=hello").body())
                .contains("<a class=\"report\" href=\"/wrong-number\" rel=\"noopener noreferrer nofollow\">Report a wrong number</a>");
        assertThat(server.browser.get("/professionals?area=sevenoaks&grade=high").body()).contains("href=\"/wrong-number\"");
    }

    @Test
    void thePageForWrongNumbersLeadsToTheOperator() {
        var page = server.browser.get("/wrong-number").body();

        assertThat(page).contains("Tell the organisation whose website brought you here.", "Do not say anything about yourself").doesNotContain("<!--", "<form");
    }

    @Test
    void aFormWithoutWordsCountsAsEmptyWords() {
        assertThat(server.browser.postForm("/chat", "").statusCode()).isEqualTo(200);
        assertThat(server.talk.lastTurn().said()).isEqualTo(new Utterance.Typed(""));
    }

    @Test
    @Tag("SAFE-22")
    void exitLeavesAtOnceAndEndsTheSessionWhereThereIsOne() {
        var page = server.browser.postForm("/chat", "text=hello");
        var session = server.talk.lastTurn().session();

        var link = server.browser.get("/exit");
        var button = server.browser.postForm("/exit", "session=" + token(page));

        for (var exit : List.of(link, button)) {
            assertThat(exit.statusCode()).isEqualTo(303);
            assertThat(exit.headers().firstValue("Location")).contains("https://www.bbc.co.uk/weather");
            assertThat(exit.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
            assertThat(exit.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(exit.body()).isEmpty();
        }
        assertThat(server.talk.forgotten()).contains(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stay-safe", "/privacy", "/accessibility", "/wrong-number", "/chat", "/professionals", "/professionals/jargon"})
    @Tag("SAFE-21")
    void everyPageOffersTheExitBeforeItsFirstHeading(String path) {
        var body = server.browser.get(path).body();

        assertThat(body.indexOf("/exit")).isPositive().isLessThan(body.indexOf("<h1"));
    }

    @ParameterizedTest
    @CsvSource({"/widget/signpost-chat.js, text/javascript", "/widget/exit.js, text/javascript", "/widget/copy.js, text/javascript", "/widget/pages.css, text/css",
        "/widget/professionals.css, text/css"})
    void scriptsAreAskedForEachTimeAndNotSentTwice(String path, String type) {
        var first = server.browser.get(path);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = server.browser.get(path, "If-None-Match", tag);

        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(first.body()).isNotEmpty();
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    /// A file in one form: what was asked for, what comes, and how many bytes may come at most.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            gzip, deflate, br    | br
            br                   | br
            br;q=1.0, gzip;q=0.8 | br
            br;q=0, gzip         | gzip
            br;q=0.000,gzip      | gzip
            GZIP                 | gzip
            identity             | -
            *                    | -
            brotli               | -
            -                    | -
            """)
    @Tag("SAFE-44")
    void aFileComesInTheSmallestFormThatIsAskedFor(@Nullable String accepted, @Nullable String expected) throws IOException {
        for (var method : List.of("GET", "HEAD")) {
            var answer = server.browser.bytes(method, SCRIPT, accepted == null ? new String[0] : new String[] {"Accept-Encoding", accepted});
            var headers = answer.headers();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(headers.allValues("Content-Encoding")).isEqualTo(expected == null ? List.of() : List.of(expected));
            assertThat(headers.allValues("Vary")).contains("Accept-Encoding");
            assertThat(headers.firstValue("Content-Type")).contains("text/javascript;charset=utf-8");
            assertThat(headers.firstValue("Cache-Control")).contains("no-cache");
            assertThat(answer.body()).isEqualTo(method.equals("HEAD") ? new byte[0] : form(expected));
        }
    }

    private static byte[] form(@Nullable String encoding) throws IOException {
        var name = "/web" + SCRIPT + ("br".equals(encoding) ? ".br" : "");
        try (var file = PagesTest.class.getResourceAsStream(name)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return "gzip".equals(encoding) ? gzip(bytes) : bytes;
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    @Test
    void eachFormOfAFileHasATagOfItsOwn() {
        var tags = Stream.of("br", "gzip", "identity")
                .map(form -> server.browser.get(SCRIPT, "Accept-Encoding", form).headers().firstValue("ETag").orElseThrow())
                .toList();

        assertThat(tags).doesNotHaveDuplicates();
        assertThat(unchanged("br", tags.getFirst())).isEqualTo(304);
        assertThat(unchanged("br", "\"other\", W/" + tags.getFirst())).isEqualTo(304);
        assertThat(unchanged("br", tags.getLast())).as("the tag of another form").isEqualTo(200);
        assertThat(unchanged("br", "\"other\"")).isEqualTo(200);
    }

    private static int unchanged(String encoding, String tags) {
        return server.browser.get(SCRIPT, "Accept-Encoding", encoding, "If-None-Match", tags).statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/widget/", "/widget/other.js", "/widget/signpost-chat.js.br", "/web/index.html", "/index.html", "/chat-template.html", "/widget/pages.css/x"})
    void nothingButTheKnownNamesIsServed(String path) {
        assertThat(server.browser.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void pagesLeadToTheExitSiteOfTheInstallation() {
        var files = new WebFiles(URI.create("https://weather.example/?a=1&b=2"));

        assertThat(files.page("index.html")).contains("https://weather.example/?a=1&amp;b=2").doesNotContain("bbc.co.uk");
    }

    @Test
    void templatesDoNotLookForPlacesInWhatIsFilledIn() {
        var page = new Template("<p>{{one}}</p>{{two}}").fill(Map.of("one", "{{two}} $1", "two", "2"));

        assertThat(page).isEqualTo("<p>{{two}} $1</p>2");
    }

    @Test
    void professionalsGetTheirRouteByALink() {
        var body = server.browser.get("/professionals?area=sevenoaks&grade=high").body();

        assertThat(body)
                .contains("Sevenoaks: High risk", "Call Victim Aid &amp; &lt;Friends&gt; for Sevenoaks.", "01632 960001", "0808 157 0001")
                .doesNotContain("{{", "A child is in it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=TN13&grade=high&child=true | A child is in it.
            place=TN13&grade=high&child=true | Sevenoaks: High risk
            area=sevenoaks&place=leeds&grade=no-dash | Sevenoaks: No DASH yet
            place=gillingham&grade=medium | We have taken this as Gillingham in Medway.
            place=ash&grade=medium | Which area do you mean?
            place=ash&grade=medium | <input type="hidden" name="grade" value="medium">
            place=kent&grade=medium | <button name="area" value="thanet">Thanet</button>
            place=leeds&grade=medium | outside Kent and Medway
            place=nowhere-at-all&grade=medium | We could not find that place.
            place=TN13 | Pick the grade you have reached
            """)
    void professionalsGetTheirRouteByAPlace(String form, String expected) {
        var response = server.browser.postForm("/professionals", form);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(expected).doesNotContain("nowhere-at-all", "TN13");
    }

    @Test
    void professionalsAreToldWhichAreasAndGradesThereAre() {
        var response = server.browser.get("/professionals?area=%3Cscript%3E&grade=high");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("tonbridge-malling", "no-dash").doesNotContain("<script>");
    }

    @Test
    @Tag("SAFE-48")
    void professionalsAreRemindedOfWhatMaracMustNotBeUsedFor() {
        assertThat(server.browser.get("/professionals?area=sevenoaks&grade=high").body())
                .contains("Never mention MARAC to the person who is abusive.");
    }

    @Test
    void professionalsAreAskedInTheWordsOfTheConversation() {
        assertThat(server.browser.get("/professionals").body())
                .containsSubsequence(
                        "Has a DASH been done", "Any one of these.", "name=\"grade\"",
                        "<legend>Is a child in it &amp; near?</legend>", "A child who &lt;sees&gt; it.", "name=\"child\"",
                        "<legend>Is an adult at risk?</legend>", "name=\"adult\"",
                        "<legend>Has the person agreed?</legend>", "name=\"agreed\"");
    }

    @Test
    void aQuestionWithNothingToAddHasNoEmptyHint() {
        assertThat(server.browser.get("/professionals").body())
                .contains("<p class=\"hint\" id=\"child-hint\">")
                .doesNotContain("adult-hint");
    }

    private static String summary(String path) {
        return server.browser.get(path).body().replaceAll("(?s).*<pre[^>]*>(.*)</pre>.*", "$1").replaceAll("<[^>]*>", "");
    }

    @Test
    @Tag("SAFE-44")
    void theSummaryToCopyIsPlainTextThatNeedsNoScript() {
        assertThat(summary("/professionals?area=sevenoaks&grade=high"))
                .isEqualTo("""
                        Sevenoaks: High risk

                        1. Call Victim Aid &amp; &lt;Friends&gt; for Sevenoaks.

                        Numbers
                        Victim Aid &amp; &lt;Friends&gt;: 01632 960001. Monday to Friday, 9am to 5pm
                        Example Line: 0808 157 0001. 24 hours a day, 7 days a week

                        Source: Kent and Medway referral pathway chart, 2024. If you are not sure, ask the service.

                        Area: Sevenoaks.
                        Safe contact: ____""");
    }

    @Test
    void onPaperTheRouteStandsOnceAndTheGapsToFillInFollow() {
        var page = server.browser.get("/professionals?area=sevenoaks&grade=high").body();

        assertThat(page).containsSubsequence("<span class=\"no-print\">Sevenoaks: High risk", "</span>Area: Sevenoaks.");
        assertThat(server.browser.get("/widget/pages.css").body()).containsPattern("(?s)@media print.*\\.no-print.*display: none");
    }

    @Test
    @Tag("SAFE-38")
    void theSummaryHoldsNothingThatWasTyped() {
        var page = server.browser.postForm("/professionals", "place=TN13&grade=high&child=true&name=Ann-Example").body();

        assertThat(page).contains("2. A child is in it.").doesNotContain("TN13", "Ann-Example");
    }
}
