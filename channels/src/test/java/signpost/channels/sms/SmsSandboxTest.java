package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.testing.Samples;
import signpost.channels.testing.TestServer;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;

class SmsSandboxTest {
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"(phone|thread)\" value=\"([^\"]*)\">");

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.with(TestServer.Setup.usual().inSandbox());
        answer("Here is <one> answer.");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void answer(String text) {
        server.talk.answering(turn -> Samples.reply(new Message.Text(text)));
    }

    /// The page after the form on `page` is sent as a browser would.
    private String send(String page, String field, String value) {
        var body = new StringBuilder(field + "=" + coded(value));
        FIELD.matcher(page).results().forEach(found ->
                body.append('&').append(found.group(1)).append('=').append(coded(unescaped(found.group(2)))));
        return server.browser.postForm("/sms", body.toString()).body();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String field(String page, String name) {
        return FIELD.matcher(page).results().filter(found -> found.group(1).equals(name)).findFirst().orElseThrow().group(2);
    }

    @Test
    void showsTheWholeThreadWithPreviewsAndCosts() {
        var first = send(server.browser.get("/sms").body(), "body", "who can i <b>call</b>");
        answer("A second answer.");
        var second = send(first, "body", "and at \"night\"?");

        assertThat(second).containsSubsequence(
                "You: </span>who can i &lt;b&gt;call&lt;/b&gt;<",
                "Answer: </span>Here is &lt;one&gt; answer.<", "Lock screen: Here is &lt;one&gt; answer.", "21 septets, 1 segment",
                "You: </span>and at &quot;night&quot;?<",
                "Answer: </span>A second answer.<", "16 septets, 1 segment");
        assertThat(second).contains("<dd>A second answer.</dd>", "<dd>2 segments in 2 answers</dd>");
    }

    @Test
    void isOneConversationAPage() {
        var page = send(server.browser.get("/sms").body(), "body", "one");
        var session = server.talk.lastTurn().session();
        send(page, "body", "two");

        assertThat(server.talk.lastTurn().session()).isEqualTo(session);

        send(server.browser.get("/sms").body(), "body", "three");
        assertThat(server.talk.lastTurn().session()).isNotEqualTo(session);
    }

    @Test
    void aPhoneThatComesRoundAgainIsNew() {
        var page = server.browser.get("/sms").body();
        send(page, "body", "one");
        var session = server.talk.lastTurn().session();
        for (var i = 0; i < 1000; i++) {
            page = server.browser.get("/sms").body();
        }

        assertThat(field(page, "phone")).isEqualTo("+447700900000");
        assertThat(server.talk.forgotten()).contains(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MENU", "MORE", "BACK", "CLEAR", "STOP"})
    void hasAButtonForEachWord(String key) {
        var page = server.browser.get("/sms").body();

        assertThat(page).contains("<button class=\"plain\" name=\"key\" value=\"" + key + "\">");
        assertThat(page.indexOf("<button>Send</button>")).as("Enter sends the text").isLessThan(page.indexOf("name=\"key\""));
        send(page, "key", key);
        assertThat(server.talk.lastTurn().said()).isEqualTo(new Utterance.Typed(key));
    }

    @Test
    @Tag("SAFE-31")
    void saysThatNothingIsSentWhereTheAnswerIsSilent() {
        var before = send(server.browser.get("/sms").body(), "body", "hello");
        server.talk.answering(turn -> Reply.silence("session/stopped"));
        var page = send(before, "key", "STOP");

        assertThat(page).containsSubsequence("You: </span>STOP<", "<li class=\"note\">Nothing is sent.</li>");
        assertThat(page).contains("<dd>Nothing is sent.</dd>", "<dd>1 segment in 1 answer</dd>");
    }

    @Test
    void worksWithoutScriptAndHoldsItsPolicy() {
        var response = server.browser.get("/sms");

        assertThat(response.body()).doesNotContainIgnoringCase("<script").doesNotContain("style=").doesNotContainPattern("\\son[a-z]+=");
        assertThat(response.body()).contains("href=\"/exit\"", "The texts are in this page alone.");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse("")).contains("style-src 'self'").doesNotContain("unsafe");
        assertThat(server.browser.get("/sms/phone.css").headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    }

    @Test
    @Tag("SAFE-38")
    void keepsNoWordsInTheProgram() {
        send(server.browser.get("/sms").body(), "body", "canary words");

        assertThat(server.browser.get("/sms").body()).doesNotContain("canary");
        assertThat(server.browser.postForm("/sms", "body=again").body()).doesNotContain("canary");
    }

    @Test
    void aLongThreadGoesOnWithoutItsOldestTexts() {
        answer("ñ".repeat(300));
        var page = server.browser.get("/sms").body();
        for (var i = 0; i < 60; i++) {
            page = send(page, "body", "text number " + i + ".");
        }

        assertThat(page).contains("text number 59.").doesNotContain("text number 0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{}", "{\"exchanges\":[{\"said\":null,\"answer\":\"\"}]}", "{\"exchanges\":[{\"said\":\"a\"}]}", "[]"})
    void refusesAThreadThatItDidNotWrite(String thread) {
        assertThat(server.browser.postForm("/sms", "body=a&thread=" + coded(thread)).statusCode()).isEqualTo(400);
        assertThat(server.talk.count()).isZero();
    }

    @Test
    void takesNoPhoneButItsOwn() {
        var page = server.browser.postForm("/sms", "body=a&phone=%2B447700901000").body();

        assertThat(field(page, "phone")).startsWith("+447700900");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sms", "/sms/phone.css"})
    void isForThisMachineAloneAndThereOnlyWhenAsked(String path) {
        try (var closed = TestServer.start()) {
            assertThat(closed.browser.get(path).statusCode()).isEqualTo(404);
            assertThat(closed.browser.postForm("/sms", "body=a").statusCode()).isEqualTo(404);
        }
        assertThat(server.browser.get(path).statusCode()).isEqualTo(200);
        assertThat(server.browser.get(path, "X-Forwarded-For", "203.0.113.9").statusCode()).isEqualTo(403);
        var proxied = server.browser.send("POST", "/sms", "body=a", "Content-Type", "application/x-www-form-urlencoded", "Forwarded", "for=203.0.113.9");
        assertThat(proxied.statusCode()).isEqualTo(403);
    }
}
