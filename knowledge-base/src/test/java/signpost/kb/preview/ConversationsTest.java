package signpost.kb.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentFiles;
import signpost.kb.content.ContentProblem;

class ConversationsTest {
    private static final String GOOD = """
            # Hello
            channel: web
            at: 2026-11-25T12:00Z

            > menu
            < menu/main
            """;

    private static ContentFiles with(String name, String text) {
        return Books.CONTENT.files().with(name, text);
    }

    private static List<String> problems(String text) {
        return Conversations.in(with("conversations/try.chat", text)).problems(Books.CONTENT).stream()
                .map(ContentProblem::toString)
                .filter(problem -> problem.contains("/try.chat"))
                .toList();
    }

    @Test
    void saysNothingAboutAConversationThatIsInOrder() {
        assertThat(problems(GOOD)).isEmpty();
        assertThat(Conversations.in(with("conversations/try.chat", GOOD)).scripts()).containsKey("try");
    }

    @Test
    void tellsAStepThatDoesNotExist() {
        assertThat(problems(GOOD.replace("menu/main", "menu/mian"))).singleElement().asString()
                .contains("conversations/try.chat:6:1: error: There is no step \"menu/mian\"");
    }

    @Test
    void tellsAServiceThatDoesNotExist() {
        assertThat(problems(GOOD + "    no-such-line  open\n")).singleElement().asString()
                .contains("conversations/try.chat:7:1: error: There is no service \"no-such-line\"");
    }

    @Test
    void tellsALineThatCannotBeReadAndStillLooksUpTheOthers() {
        assertThat(problems(GOOD.replace("menu/main", "menu/mian") + "hello\n"))
                .anySatisfy(problem -> assertThat(problem).contains("try.chat:7:1: error: This line says nothing here"))
                .anySatisfy(problem -> assertThat(problem).contains("try.chat:6:1: error: There is no step"));
    }

    @Test
    void asksForAnAnswerAndForATitle() {
        assertThat(problems(GOOD.replace("< menu/main\n", ""))).singleElement().asString().contains("has no answer yet", "approve conversations try");
        assertThat(problems(GOOD.replace("# Hello\n", ""))).singleElement().asString().contains("what the conversation shows");
    }

    @Test
    void looksNothingUpInContentThatHasErrorsOfItsOwn() {
        assertThat(Conversations.in(with("conversations/try.chat", GOOD.replace("menu/main", "menu/mian"))).problems(null)).isEmpty();
    }

    @Test
    void tellsAFileThatNothingReads() {
        assertThat(Conversations.in(with("conversations/try.txt", GOOD)).problems(Books.CONTENT)).singleElement().asString()
                .contains("try.txt:1:1: error:", ".chat");
    }

    @Test
    void standInTheBookWithLinksToTheirStepsAndServices() throws Exception {
        var files = with("conversations/try.chat", GOOD.replace("> menu", "> <menu> & more"));
        var bundle = new ContentBundle(
                files, Books.CONTENT.listings(), Books.CONTENT.taxonomy(), Books.CONTENT.jargon(), Books.CONTENT.flows(), Books.CONTENT.phrases(), Books.CONTENT.grounds());

        var book = Books.parsed(Books.book(bundle, Books.WORKING_DAY));

        assertThat(Books.ids(book)).contains("example-try");
        assertThat(Books.elements(book, "b")).extracting(Element::getTextContent).contains("\u201c<menu> & more\u201d");
        var ids = Books.ids(book);
        assertThat(Books.elements(book, "a").stream().map(link -> link.getAttribute("href").substring(1)).collect(Collectors.toSet())).isSubsetOf(ids);
    }
}
