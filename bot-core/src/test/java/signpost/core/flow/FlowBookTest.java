package signpost.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.core.testing.SmallFlows;

class FlowBookTest {
    private static final NodeId HERE = NodeId.of("a/here");
    private static final NodeId END = NodeId.of("a/end");
    private static final NodeId NOWHERE = NodeId.of("a/nowhere");
    private static final Wording WORDS = new Wording("web", "sms");
    private static final Node LAST = new Node.End(END, WORDS);

    private static FlowBook book(Node... nodes) {
        return new FlowBook(List.of(new Flow("a", nodes[0].id(), List.of(nodes))));
    }

    static Stream<Arguments> dangling() {
        return Stream.of(
                Arguments.of("say", new Node.Say(HERE, WORDS, NOWHERE)),
                Arguments.of("safety", new Node.Safety(HERE, WORDS, Signal.SUICIDE, List.of(), NOWHERE)),
                Arguments.of("a route of ask", new Node.Ask(HERE, WORDS, null, List.of(new Route("x", "X", NOWHERE)), END)),
                Arguments.of("otherwise of ask", new Node.Ask(HERE, WORDS, null, List.of(new Route("x", "X", END)), NOWHERE)),
                Arguments.of("collect", new Node.Collect(HERE, WORDS, NOWHERE, END)),
                Arguments.of("otherwise of collect", new Node.Collect(HERE, WORDS, END, NOWHERE)),
                Arguments.of("signpost", new Node.Signpost(HERE, WORDS, "need", List.of(), 3, NOWHERE)),
                Arguments.of("pathway", new Node.Pathway(HERE, WORDS, NOWHERE, END)),
                Arguments.of("otherwise of pathway", new Node.Pathway(HERE, WORDS, END, NOWHERE)),
                Arguments.of("explain", new Node.Explain(HERE, WORDS, NOWHERE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dangling")
    @Tag("SAFE-09")
    void refusesANodeThatLeadsNowhere(String kind, Node node) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(node, LAST))
                .withMessageContaining("a/here")
                .withMessageContaining("a/nowhere");
    }

    @Test
    void refusesTwoNodesOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(LAST, new Node.End(END, new Wording("other", "other"))))
                .withMessageContaining("a/end");
    }

    @Test
    void refusesAFlowWhoseEntryDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowBook(List.of(new Flow("a", NOWHERE, List.of(LAST)))))
                .withMessageContaining("a/nowhere");
    }

    @Test
    void findsItsNodesAndNoOther() {
        var book = book(LAST);

        assertThat(book.node(END)).isEqualTo(LAST);
        assertThat(book.find(NOWHERE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> book.node(NOWHERE));
    }

    @Test
    void namesEveryExitOfAQuestionOnce() {
        var routes = List.of(new Route("x", "X", END), new Route("y", "Y", END, Map.of(Slot.CHILD, "yes")));

        assertThat(FlowBook.exits(new Node.Ask(HERE, WORDS, null, routes, END))).containsExactly(END);
        assertThat(FlowBook.exits(LAST)).isEmpty();
    }

    @Test
    void keepsTheFlowsInTheirOrder() {
        assertThat(SmallFlows.book().flows()).isEqualTo(SmallFlows.flows());
    }

    @Test
    void aWordingHasItsOwnWordsForEachChannel() {
        assertThat(WORDS.on(Channel.WEB)).isEqualTo("web");
        assertThat(WORDS.on(Channel.SMS)).isEqualTo("sms");
    }
}
