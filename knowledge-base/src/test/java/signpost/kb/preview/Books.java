package signpost.kb.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentLoader;
import signpost.kb.index.BankHolidays;
import signpost.kb.index.LuceneServiceDirectory;

/// Books for tests: of the real content, with cards that are plain.
final class Books {
    static final ContentBundle CONTENT = ContentLoader.embedded().loadUnchecked();
    static final LocalDate WORKING_DAY = LocalDate.of(2026, 11, 25);

    private Books() {}

    static String book(ContentBundle bundle, LocalDate day) {
        var directory = new LuceneServiceDirectory(bundle.services(), BankHolidays.byRule());
        var midday = day.atTime(LocalTime.NOON).atZone(Schedule.UK).toInstant();
        return new ContentBook(bundle, directory, new PlainCards(), midday).html();
    }

    /// Cards that say only whose they are.
    private static final class PlainCards implements CardPrinter {
        @Override
        public String webCard(Service service) {
            return "<section class=\"card\"><p>a web card</p></section>";
        }

        @Override
        public List<Sent> textMessage(Service service) {
            return List.of(text("a text message"));
        }

        @Override
        public Sent text(String words) {
            return new Sent(words, 1, words.length());
        }
    }

    /// Reads a book as XML.
    static Document parsed(String book) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(book.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    /// Every id that a link may lead to.
    static Set<String> ids(Document document) {
        return elements(document, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }
}
