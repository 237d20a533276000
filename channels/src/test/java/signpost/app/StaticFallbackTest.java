package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import signpost.channels.sms.Discretion;
import signpost.channels.sms.SmsSegments;

/// The committed copies are what the content gives, and what they hold is enough when nothing of ours is running.
@Tag("SAFE-14")
class StaticFallbackTest {
    private static final Path COMMITTED = Path.of("..", "docs", "operations", "fallback");
    private static final Pattern LINE = Pattern.compile("<a href=\"(tel:[^\"]*)\">Call ([^<]*)</a>");

    private static Map<String, String> made() {
        return new StaticFallback(
                        RealProduct.ASSEMBLY.knowledge().bundle().services(), AppConfig.read(Map.of()).web().exitUrl())
                .files();
    }

    @Test
    @Tag("SAFE-02")
    void theCommittedCopiesAreWhatTheContentGives() throws IOException {
        var committed = new TreeMap<String, String>();
        try (var files = Files.list(COMMITTED)) {
            for (var file : files.filter(file -> !file.toString().endsWith(".md")).toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }

        assertThat(committed)
                .withFailMessage("The fallback is not what the content gives. Run: ./signpost content fallback docs/operations/fallback. Then put the files in place at the carrier and the proxy.")
                .isEqualTo(made());
    }

    @Test
    @Tag("SAFE-33")
    @Tag("SAFE-30")
    void theTextIsOneDiscreetMessageOfAtMostTwoSegments() throws Exception {
        var text = body(made().get(StaticFallback.TEXT));

        assertThat(text).isEqualTo(StaticFallback.text()).contains("999", "0808 168 9111, 24 hours");
        assertThat(SmsSegments.isGsm(text)).isTrue();
        assertThat(SmsSegments.count(text)).isBetween(1, 2);
        assertThat(Discretion.isDiscreet(text)).isTrue();
    }

    /// The words of the only message.
    private static String body(String twiml) throws ParserConfigurationException, IOException, SAXException {
        var parsed = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(twiml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(parsed.getTagName()).isEqualTo("Response");
        assertThat(parsed.getElementsByTagName("*").getLength()).as("a message and its body").isEqualTo(2);
        return parsed.getElementsByTagName("Body").item(0).getTextContent();
    }

    @Test
    @Tag("SAFE-03")
    void thePageHoldsTheFloorSetInOrder() {
        var lines = LINE.matcher(made().get(StaticFallback.PAGE)).results().map(line -> line.group(1) + " " + line.group(2)).toList();

        assertThat(lines).containsExactly(
                "tel:999 999", "tel:+448081689111 0808 168 9111", "tel:+448082000247 0808 2000 247", "tel:116123 116 123", "tel:+448001111 0800 1111");
    }

    @Test
    @Tag("SAFE-22")
    @Tag("SAFE-25")
    void thePageNeedsNoScriptAndNobodyElse() {
        var page = made().get(StaticFallback.PAGE);
        var elsewhere = Pattern.compile("https?://[^\"<\\s]+").matcher(page + made().get(StaticFallback.STYLE)).results().map(r -> r.group()).toList();

        assertThat(page).doesNotContainIgnoringCase("<script").doesNotContain("style=", "<style", "<img", "<form");
        assertThat(elsewhere).as("the exit alone").containsExactly("https://www.bbc.co.uk/weather");
        assertThat(page).contains("rel=\"noreferrer noopener nofollow\">Exit this page</a>", "name=\"referrer\" content=\"no-referrer\"");
        assertThat(page.indexOf("Exit this page")).as("before anything sensitive").isLessThan(page.indexOf("<h1>"));
        var title = page.substring(page.indexOf("<title>"), page.indexOf("</title>"));
        assertThat(Discretion.isDiscreet(title.substring("<title>".length()))).isTrue();
    }

    @Test
    @Tag("SAFE-02")
    void noLineIsMadeUp() {
        assertThatThrownBy(() -> new StaticFallback(List.of(), URI.create("https://example.org")).files())
                .hasMessage("There is no record of 999");
    }

    @Test
    void theCommandWritesThemAndSaysWhere(@TempDir Path folder) throws IOException {
        var to = folder.resolve("new");

        var result = Console.run("", "content", "fallback", to.toString());

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out().lines()).containsExactlyElementsOf(made().keySet().stream().map(name -> to.resolve(name).toString()).toList());
        assertThat(Files.readString(to.resolve(StaticFallback.TEXT))).isEqualTo(made().get(StaticFallback.TEXT));
    }

    @Test
    void leadsToTheExitOfTheInstallation(@TempDir Path folder) throws IOException {
        Console.run(Map.of("SIGNPOST_EXIT_URL", "https://exit.example/"), "", "content", "fallback", folder.toString());

        assertThat(Files.readString(folder.resolve(StaticFallback.PAGE))).contains("<a href=\"https://exit.example/\"");
    }
}
