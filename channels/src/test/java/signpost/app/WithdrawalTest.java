package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.channels.http.HttpServer;
import signpost.channels.testing.Browser;

/// A wrong number goes out of a running service by one command, on every way in, and comes back by another.
class WithdrawalTest {
    private static final String ADULTS = "03000 41 61 61";

    @TempDir
    private Path folder;

    private ContentCopy copy;
    private Map<String, String> environment;
    private Assembly assembly;
    private HttpServer server;
    private Browser browser;

    @BeforeEach
    void start() {
        copy = ContentCopy.in(folder);
        environment = Map.of("SIGNPOST_CONTENT", folder.toString());
        assembly = Assembly.of(AppConfig.read(environment), InstantSource.fixed(Console.NOW));
        server = assembly.server(new Assembly.Serving("127.0.0.1", 0, true, false)).start();
        browser = new Browser(server.port());
    }

    @AfterEach
    void stop() {
        server.stop(Duration.ZERO);
    }

    /// What the web, a text message with all its parts, the page for professionals and the routes say.
    private String everything(String sender) {
        var asked = "who do i call about an adult at risk in sevenoaks";
        return browser.postJson("/api/chat/turns", "{\"text\":\"" + asked + "\",\"audience\":\"professional\"}").body()
                + text(sender, 1, asked)
                + text(sender, 2, "MORE")
                + text(sender, 3, "MORE")
                + browser.get("/professionals?area=sevenoaks&grade=high").body()
                + browser.get("/api/directory/routes?area=sevenoaks&grade=high&adult=true").body();
    }

    private String text(String sender, int number, String words) {
        var body = browser.postForm(
                "/sms/twilio",
                "MessageSid=SM" + sender + "%031d".formatted(number) + "&AccountSid=AC" + "0".repeat(32)
                        + "&From=%2B44770090000" + sender + "&To=%2B447700900999&Body=" + words.replace(' ', '+'));
        assertThat(body.statusCode()).isEqualTo(200);
        return body.body();
    }

    /// What the watch does within two seconds.
    private void look() {
        assembly.content().look();
        assembly.content().look();
    }

    /// An editor is in the middle of something when the wrong number is reported.
    @Test
    @Tag("SAFE-02")
    void goesOutThoughTheContentHasAnErrorAtThatMoment() {
        copy.write("jargon/marac.yaml", "term: [");
        look();

        assertThat(Console.run(environment, "", "content", "withdraw", "kent-adult-safeguarding").out())
                .contains("is withdrawn", "The content has an error");
        look();

        assertThat(everything("1")).doesNotContain(ADULTS).contains("down, try");
        assertThat(browser.get("/readyz").statusCode()).isEqualTo(200);

        copy.delete("withdrawn.tsv");
        look();

        assertThat(everything("2")).as("a folder half copied brings nothing back").doesNotContain(ADULTS);

        copy.write("withdrawn.tsv", "service\ton\tbecause\n");
        look();

        assertThat(everything("3")).contains(ADULTS);
    }

    @Test
    @Tag("SAFE-02")
    void goesOutOfWebTextMessageAndPageAndComesBack() {
        assertThat(everything("1")).contains(ADULTS);

        assertThat(Console.run(environment, "", "content", "withdraw", "kent-adult-safeguarding", "--because", "wrong team answers").status())
                .isZero();
        look();

        assertThat(everything("2")).doesNotContain(ADULTS).doesNotContain(ADULTS.replace(" ", "")).contains("down");

        assertThat(Console.run(environment, "", "content", "restore", "kent-adult-safeguarding").status()).isZero();
        look();

        assertThat(everything("3")).contains(ADULTS).doesNotContain("down, try");
    }
}
