package signpost.kb.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import signpost.core.directory.ServiceDirectory;
import signpost.kb.content.ContentBundle;

/// All content as one HTML page for somebody who has to sign it: no script, nothing loaded from elsewhere, made to be printed on A4.
///
/// The markup is XML as well as HTML, so that a tool can read it back. The same content at the same moment gives the same book, byte for byte.
public final class ContentBook {
    private static final String STYLE = "book.css";

    private final Edition edition;
    private final List<Chapter> chapters;

    /// @param directory over the same content
    /// @param at        the moment for which "open" is meant; reviews are judged on its day in the UK
    public ContentBook(ContentBundle bundle, ServiceDirectory directory, CardPrinter cards, Instant at) {
        this.edition = new Edition(bundle, directory, cards, at);
        this.chapters = List.of(
                new DueChapter(edition),
                new PathwayChapter(edition),
                new PhoneChapter(edition),
                new ServiceChapter(edition),
                new FlowChapter(edition),
                new ConversationChapter(edition),
                new JargonChapter(edition));
    }

    /// The whole page.
    public String html() {
        var html = new Markup();
        html.in(Tag.of("html", "lang", "en-GB"), () -> {
            html.in("head", () -> head(html));
            html.in("body", () -> body(html));
        });
        return html.html() + "\n";
    }

    private void head(Markup html) {
        html.empty(Tag.of("meta", "charset", "utf-8"));
        html.empty(Tag.of("meta", "name", "viewport", "content", "width=device-width, initial-scale=1"));
        html.empty(Tag.of("meta", "name", "robots", "content", "noindex"));
        html.put("title", "Signpost: the content, " + Say.day(edition.day()));
        html.put("style", style() + foot());
    }

    private void body(Markup html) {
        new FrontPage(edition, chapters).write(html);
        for (var chapter : chapters) {
            html.in(Tag.of("section", "class", "chapter", "id", chapter.anchor()), () -> {
                html.put("h2", chapters.indexOf(chapter) + 1 + ". " + chapter.title());
                html.put(Tag.styled("p", "purpose"), chapter.purpose());
                chapter.write(html);
            });
        }
    }

    /// What stands at the foot of every printed page, so that a page that gets lost can be put back.
    private String foot() {
        return "@page { @bottom-left { content: \"Signpost content " + edition.bundle().revision() + ", shown as on " + Say.shortDay(edition.day())
                + "\"; font: 8pt arial, sans-serif } }\n";
    }

    private static String style() {
        try (var sheet = ContentBook.class.getResourceAsStream(STYLE)) {
            if (sheet == null) {
                throw new IllegalStateException("The program was built without " + STYLE);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
