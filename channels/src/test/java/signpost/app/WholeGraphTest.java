package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.app.Anywhere.Setting;
import signpost.core.directory.Phone;
import signpost.core.flow.Flow;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Wording;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.core.turn.Conversation.Knowledge;

/// Every node of the real flows, shown through the real conversation on both channels: to five kinds of people, at five moments.
class WholeGraphTest {
    private static final Knowledge REAL = RealProduct.ASSEMBLY.knowledge().forConversation();
    private static final GraphProof PROOF = new GraphProof(REAL);

    private static List<String> faults(List<Setting> settings, Function<Setting, List<String>> proof) {
        return settings.stream().map(proof).flatMap(List::stream).distinct().toList();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("SAFE-09")
    void everyTurnSaysSomethingAndEndsInAQuestion(Channel channel) {
        assertThat(faults(GraphProof.noon(channel), PROOF::silent)).isEmpty();
        assertThat(PROOF.anywhere().failures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("SAFE-09")
    @Tag("SAFE-10")
    // What is typed takes time to understand: a grown-up and a child, whose replies to danger differ, stand for all.
    void helpForDangerIsOneMessageAwayFromEveryNode(Channel channel) {
        assertThat(faults(GraphProof.noon(channel).subList(1, 3), PROOF::farFrom999)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("SAFE-09")
    void theWayOutIsOpenAtEveryNode(Channel channel) {
        assertThat(PROOF.withoutExit(GraphProof.noon(channel).getLast())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("SAFE-05")
    @Tag("SAFE-09")
    void everyRouteEndsInALineThatIsAnsweredNow(Channel channel) {
        assertThat(faults(GraphProof.settings(channel), PROOF::withoutOpenLine)).isEmpty();
    }

    @Test
    void showsEveryNodeOnBothChannels() {
        var asked = Stream.of(Channel.values())
                .map(channel -> PROOF.shown(GraphProof.settings(channel).getFirst()).size())
                .toList();

        assertThat(asked).allMatch(shown -> shown > PROOF.anywhere().nodes().size() / 2);
    }

    /// The same knowledge with one node in another's place.
    private static GraphProof with(String id, UnaryOperator<Node> change) {
        var flows = REAL.flows().flows().stream()
                .map(flow -> new Flow(flow.name(), flow.entry(), flow.nodes().stream()
                        .map(node -> node.id().equals(NodeId.of(id)) ? change.apply(node) : node)
                        .toList()))
                .toList();
        return new GraphProof(new Knowledge(
                REAL.directory(), REAL.services(), REAL.pathway(), new FlowBook(flows), REAL.intents(), REAL.understanding()));
    }

    private static Setting on(Channel channel) {
        return GraphProof.settings(channel).getFirst();
    }

    @Test
    void findsANodeWithoutWordsForATextMessage() {
        var mute = with("menu/thanks", node -> node instanceof Node.Ask ask
                ? new Node.Ask(ask.id(), new Wording(ask.wording().web(), ""), ask.fills(), ask.routes(), ask.otherwise())
                : node);

        assertThat(mute.silent(on(Channel.SMS))).containsExactly("menu/thanks says nothing on SMS and is led to straight");
        assertThat(mute.silent(on(Channel.WEB))).isEmpty();
    }

    @Test
    void findsNodesThatGoRoundInSilence() {
        var round = with("menu/hello", node -> new Node.Say(node.id(), node.wording(), node.id()));

        assertThat(round.silent(on(Channel.WEB))).containsExactly("menu/hello ends at menu/hello, which asks nothing");
    }

    @Test
    void findsAReplyToDangerThatCannotBeDialled() {
        var noNumber = with("danger/now", node -> new Node.Safety(
                node.id(), node.wording(), Signal.IMMEDIATE_DANGER, List.<Phone>of(), NodeId.of("danger/afterwards")));

        assertThat(noNumber.farFrom999(on(Channel.WEB)))
                .contains("\"im in danger now\" at menu/main on WEB brings no 999", "the choice of danger at menu/main on WEB brings no 999");
    }

    @Test
    void findsARouteThatEndsWithoutALine() {
        var bare = with("worried/answer", node -> new Node.Ask(
                node.id(), new Wording("We are sorry.", "We are sorry."), null, List.of(), NodeId.of("menu/plain")));

        assertThat(bare.withoutOpenLine(on(Channel.WEB)))
                .contains("worried/answer on WEB at 2026-11-25T12:00:00Z ends without an open line")
                .contains("menu/main on WEB at 2026-11-25T12:00:00Z ends without an open line");
    }
}
