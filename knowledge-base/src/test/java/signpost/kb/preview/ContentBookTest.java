package signpost.kb.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import signpost.core.directory.District;
import signpost.core.directory.Organization;
import signpost.core.directory.Service;
import signpost.core.flow.Node;
import signpost.kb.content.ContentBundle;

/// The book of the real content. What the cards in it look like is tested where the real ones are made.
class ContentBookTest {
    private static final String BOOK = Books.book(Books.CONTENT, Books.WORKING_DAY);

    private static Document parsed() throws Exception {
        return Books.parsed(BOOK);
    }

    @Test
    void isXmlAsWellAsHtml() throws Exception {
        assertThat(BOOK).startsWith("<!DOCTYPE html>");
        assertThat(parsed().getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
    }

    @Test
    void hasEveryServiceStepAndTerm() throws Exception {
        var ids = Books.ids(parsed());

        assertThat(ids).containsAll(Books.CONTENT.services().stream().map(s -> Anchors.service(s.id())).toList());
        assertThat(ids).containsAll(Books.CONTENT.jargon().stream().map(t -> Anchors.term(t.id())).toList());
        for (var flow : Books.CONTENT.flows().flows()) {
            assertThat(ids).contains(Anchors.flow(flow.name()));
            assertThat(ids).containsAll(flow.nodes().stream().map(node -> Anchors.node(node.id())).toList());
        }
    }

    @Test
    void saysEveryWordingOnBothChannels() throws Exception {
        var said = Books.elements(parsed(), "p").stream().map(Element::getTextContent).collect(Collectors.toSet());

        for (var flow : Books.CONTENT.flows().flows()) {
            for (var node : flow.nodes()) {
                assertThat(said).as(node.id().toString()).containsAll(
                        List.of(node.wording().web(), node.wording().sms()).stream().filter(words -> !words.isEmpty()).toList());
            }
        }
        for (var step : Books.CONTENT.pathway().steps()) {
            assertThat(said).contains(step.web());
        }
    }

    @Test
    void listsEveryNumberToRingOnce() throws Exception {
        var listed = Books.elements(parsed(), "td").stream()
                .filter(cell -> cell.getAttribute("class").equals("number"))
                .map(cell -> cell.getTextContent().replaceAll("\\D", ""))
                .toList();

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Books.CONTENT.services().stream()
                .flatMap(s -> s.access().phones().stream())
                .map(phone -> phone.digits())
                .collect(Collectors.toSet()));
    }

    @Test
    void offersNoSquareToTickBesideAnEmergencyNumber() throws Exception {
        var rows = Books.elements(parsed(), "td").stream()
                .filter(cell -> cell.getAttribute("class").equals("number") && cell.getTextContent().equals("999"))
                .map(cell -> (Element) cell.getParentNode())
                .toList();

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().getTextContent()).contains("never ring it to test");
        assertThat(rows.getFirst().getElementsByTagName("span").getLength()).isZero();
    }

    @Test
    void showsEveryDistrictWithItsProviders() throws Exception {
        var rows = Books.elements(parsed(), "table").stream()
                .filter(table -> table.getAttribute("class").equals("pathway"))
                .flatMap(table -> List.of(table.getTextContent()).stream())
                .toList();

        assertThat(rows).hasSize(1);
        for (var district : District.values()) {
            assertThat(rows.getFirst()).contains(district.label());
        }
        assertThat(rows.getFirst()).contains("Clarion and Rising Sun", "Look Ahead");
    }

    @Test
    void putsEverySafetyReplyFirstAmongTheConversations() throws Exception {
        var critical = Books.elements(parsed(), "section").stream()
                .filter(section -> section.getAttribute("id").equals("safety-replies"))
                .findFirst()
                .orElseThrow();
        var replies = Books.CONTENT.flows().flows().stream()
                .flatMap(flow -> flow.nodes().stream())
                .filter(Node.Safety.class::isInstance)
                .toList();

        assertThat(replies).isNotEmpty();
        replies.forEach(reply -> assertThat(critical.getTextContent()).contains(reply.wording().web(), reply.wording().sms()));
        assertThat(BOOK.indexOf("safety-replies")).isLessThan(BOOK.indexOf("id=\"flow-"));
    }

    @Test
    void everyLinkInsideTheBookLeadsSomewhere() throws Exception {
        var document = parsed();
        var inside = Books.elements(document, "a").stream()
                .map(a -> a.getAttribute("href"))
                .filter(href -> href.startsWith("#"))
                .map(href -> href.substring(1))
                .toList();

        assertThat(inside).hasSizeGreaterThan(500);
        assertThat(Books.ids(document)).containsAll(inside);
    }

    @Test
    void everyIdStandsOnce() throws Exception {
        assertThat(Books.elements(parsed(), "*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void runsNoScriptAndLoadsNothing() throws Exception {
        var document = parsed();

        for (var loading : List.of("script", "link", "img", "iframe", "object", "embed", "use", "image", "audio", "video", "base", "form")) {
            assertThat(Books.elements(document, loading)).as(loading).isEmpty();
        }
        assertThat(Books.elements(document, "*")).noneMatch(e -> e.hasAttribute("src") || e.hasAttribute("style"));
        assertThat(Books.elements(document, "style")).hasSize(1).allSatisfy(style -> assertThat(style.getTextContent())
                .doesNotContain("url(", "@import", "http", "<", "&"));
        assertThat(BOOK.substring(BOOK.indexOf("<style>"), BOOK.indexOf("</style>"))).as("an HTML parser reads no entities here").doesNotContain("&");
    }

    @Test
    void escapesWhateverTheContentSays() throws Exception {
        var mean = "<script>alert('x')</script> & \"so on\"";
        var document = Books.parsed(Books.book(renamed(mean), Books.WORKING_DAY));

        assertThat(Books.elements(document, "script")).isEmpty();
        assertThat(Books.elements(document, "th")).extracting(Element::getTextContent).contains(mean);
    }

    private static ContentBundle renamed(String name) {
        var content = Books.CONTENT;
        var organizations = content.organizations().stream().map(o -> new Organization(o.id(), name, o.services())).toList();
        var listings = new ContentBundle.Listings(
                organizations, content.listings().successions(), content.listings().held(), content.listings().withdrawals());
        return new ContentBundle(
                content.files(), listings, content.taxonomy(), content.jargon(), content.flows(), content.phrases(), content.grounds());
    }

    @Test
    void takesNoCardThatIsNotWellFormed() {
        assertThatThrownBy(() -> new Markup().copy("<p>open")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marksWhatIsOverdueOnItsDay() {
        var lateInTheYear = Books.book(Books.CONTENT, Books.CONTENT.services().stream()
                .map(s -> s.assurance().reviewBy())
                .max((a, b) -> a.compareTo(b))
                .orElseThrow()
                .plusDays(1));

        assertThat(BOOK).doesNotContain("OVERDUE");
        assertThat(lateInTheYear).contains("OVERDUE by 1 day");
    }

    @Test
    void aServiceIsOpenOrClosedAsOnTheDay() {
        var office = Books.CONTENT.services().stream().filter(s -> s.id().equals("sarc")).findFirst().orElseThrow();

        assertThat(badge(BOOK, office)).isEqualTo("Open");
        assertThat(BOOK).doesNotContain("(a bank holiday)");
        assertThat(Books.book(Books.CONTENT, java.time.LocalDate.of(2026, 12, 25))).contains("Friday 25 December 2026", "(a bank holiday)").isNotEqualTo(BOOK);
    }

    private static String badge(String book, Service service) {
        var from = book.indexOf("id=\"" + Anchors.service(service.id()) + "\"");
        var badge = book.indexOf("\">", book.indexOf("<span class=\"badge", from)) + 2;
        return book.substring(badge, book.indexOf("<", badge));
    }

    @Test
    void theSameContentGivesTheSameBook() {
        assertThat(Books.book(Books.CONTENT, Books.WORKING_DAY)).isEqualTo(BOOK);
    }
}
