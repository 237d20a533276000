package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.channels.sms.SmsRenderer;
import signpost.core.turn.Cards;
import signpost.kb.preview.FlowDiagram;

/// The book with the real cards in it.
class ContentPreviewCommandTest {

    @Test
    void writesTheBookAndSaysWhere(@TempDir Path folder) throws IOException {
        var file = folder.resolve("book.html");

        var result = Console.run("", "content", "preview", "--out", file.toString());

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).isEqualTo(file + System.lineSeparator());
        assertThat(Files.readString(file)).contains("Monday 23 November 2026", "Victim Support", "0808 168 9111");
    }

    @Test
    void showsTheDayThatIsAskedFor() {
        var working = Console.run("", "content", "preview", "--on", "2026-11-25", "--out", "-").out();
        var christmas = Console.run("", "content", "preview", "--on", "2026-12-25", "--out", "-").out();

        assertThat(card(working, "medway-first-response")).contains("Open now");
        assertThat(card(christmas, "medway-first-response")).contains("Check the hours").doesNotContain("Open now");
        assertThat(card(christmas, "victim-support")).contains("Open now");
    }

    private static String card(String book, String service) {
        var from = book.indexOf("id=\"service-" + service + "\"");
        return book.substring(from, book.indexOf("</article>", from));
    }

    @Test
    void everyCardIsTheOneThatPeopleGet() {
        var directory = RealProduct.ASSEMBLY.knowledge().directory();
        var cards = new BookCards(directory, RealProduct.NOON);

        for (var service : RealProduct.ASSEMBLY.knowledge().bundle().services()) {
            var card = new Cards(directory).card(service, "", RealProduct.NOON);
            assertThat(cards.webCard(service)).contains("<h3>").satisfies(html -> card.phones().forEach(now -> assertThat(html).contains(now.phone().number())));
            assertThat(cards.textMessage(service))
                    .isNotEmpty()
                    .allMatch(sent -> sent.segments() >= 1 && sent.segments() <= SmsRenderer.MOST_SEGMENTS && sent.characters() == sent.text().length());
        }
    }

    @Test
    void writesTheDiagramsAndTakesAwayThoseOfFlowsThatAreGone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("gone.md"), FlowDiagram.MARK + "\n# gone\n");
        Files.writeString(folder.resolve("by-hand.md"), "# by hand\n");

        var result = Console.run("", "content", "preview", "--diagrams", folder.toString());

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(folder.resolve("gone.md")).doesNotExist();
        assertThat(folder.resolve("by-hand.md")).exists();
        assertThat(folder.resolve("who-do-i-call.md")).content().contains("```mermaid", "High risk");
    }

    @Test
    void saysWhatADayLooksLike() {
        var result = Console.run("", "content", "preview", "--on", "Christmas");

        assertThat(result.status()).isEqualTo(Main.USAGE);
        assertThat(result.err()).contains("--on takes a day such as 2026-12-25.");
    }
}
