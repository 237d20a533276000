package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.WEB;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Audience;
import signpost.core.flow.Flow;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Route;
import signpost.core.flow.Slot;
import signpost.core.flow.Wording;
import signpost.core.intent.IntentMatch;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeRecognizer;
import signpost.core.testing.SmallFlows;

class WishTest {
    private static final IntentMatch RECORD_OR_HELP =
            new IntentMatch.Ambiguous(List.of(SmallFlows.intent("own-behaviour"), SmallFlows.intent("clares-law")));

    @Test
    void settlesWhatIsUnclearAloneByWhatTheConversationIsAbout() {
        var recognizer = FakeRecognizer.small().hears("and how do you ask", RECORD_OR_HELP);

        assertThat(Chat.on(WEB).with(recognizer).says("and how do you ask").node()).isEqualTo("menu/did-you-mean");
        assertThat(Chat.on(WEB).with(recognizer).says("can i check his record").says("and how do you ask").node())
                .isEqualTo("clares-law/answer");
    }

    @Test
    void takesAVagueWishForHelpAsOneOfTheTopic() {
        var vague = new IntentMatch.Understood(SmallFlows.intent("find-service"), 0.5);
        var recognizer = FakeRecognizer.small().hears("is there a place i can go", vague);

        assertThat(Chat.on(WEB).with(recognizer).says("is there a place i can go").node()).isEqualTo("find-help/numbers");
        assertThat(Chat.on(WEB).with(recognizer).says("i keep losing my temper with my partner").says("is there a place i can go").node())
                .isEqualTo("menu/said-already");
    }

    @Test
    void takesAFactForTheChoiceThatSetsIt() {
        var chat = Chat.on(WEB).with(askingForAChild()).says("i need help at home").says("theres a little boy as well");

        assertThat(chat.node()).isEqualTo("worried-child/start");
        assertThat(Chat.on(WEB).with(askingForAChild()).says("i need help at home").says("its raining").node())
                .isEqualTo("menu/not-understood");
    }

    @Test
    void givesTheSameAnswerForAPlaceThatIsNamedAlone() {
        var recognizer = FakeRecognizer.small().understands("Im in Margate", SmallFlows.intent("find-service"));
        var chat = Chat.on(WEB).with(recognizer).says("i keep losing my temper with my partner").says("Im in Margate");

        assertThat(chat.node()).isEqualTo("own-behaviour/answer");
        assertThat(chat.area()).isEqualTo("thanet");
    }

    @Test
    @Tag("SAFE-05")
    void tellsOfTheirOwnLineWhoeverAsksAboutCallsAndHarmsSomebody() {
        var calls = FakeRecognizer.intent("call-worries", "about/bot");
        var recognizer = FakeRecognizer.small().understands("what do they ask", calls);

        assertThat(Chat.on(WEB).with(recognizer).says("what do they ask").node()).isEqualTo("about/bot");
        assertThat(Chat.on(WEB).with(recognizer).says("i keep losing my temper with my partner").says("zork").says("what do they ask").node())
                .isEqualTo("own-behaviour/calling");
    }

    @Test
    void doesNotTakeAWishThatNamesAPlaceForThePlaceAlone() {
        var recognizer = FakeRecognizer.small().understands("a record margate", SmallFlows.intent("clares-law"));
        var chat = Chat.on(WEB).with(recognizer).says("i keep losing my temper with my partner").says("a record margate");

        assertThat(chat.node()).isEqualTo("clares-law/answer");
        assertThat(chat.area()).isEqualTo("thanet");
    }

    @Test
    void leavesTheTopicOfBeforeAfterAReplyToDanger() {
        var vague = new IntentMatch.Understood(SmallFlows.intent("find-service"), 0.5);
        var recognizer = FakeRecognizer.small().hears("is there a place i can go", vague);
        var chat = Chat.on(WEB).with(recognizer).says("i keep losing my temper with my partner").says("he is going to kill me now");

        assertThat(chat.says("is there a place i can go").node()).isEqualTo("find-help/numbers");
    }

    @Test
    void keepsTheTopicThroughAReplyToDangerForAPlaceAlone() {
        var recognizer = FakeRecognizer.small().understands("margate", SmallFlows.intent("find-service"));
        var chat = Chat.on(WEB).with(recognizer).says("i keep losing my temper with my partner").says("he is going to kill me now");

        assertThat(chat.says("margate").node()).isEqualTo("own-behaviour/answer");
    }

    @Test
    void asksOnAfterAPlaceOutside() {
        var vague = new IntentMatch.Understood(SmallFlows.intent("find-service"), 0.5);
        var recognizer = FakeRecognizer.small().hears("is there a place i can go", vague);
        var chat = Chat.on(WEB).with(recognizer).says("i need help at home in leeds city").says("is there a place i can go");

        assertThat(chat.node()).isEqualTo("menu/said-already");
    }

    private static FlowBook askingForAChild() {
        var flows = new ArrayList<>(SmallFlows.flows());
        flows.replaceAll(flow -> flow.name().equals("find-help") ? withAChildsChoice(flow) : flow);
        return new FlowBook(flows);
    }

    private static Flow withAChildsChoice(Flow flow) {
        var route = new Route("child", "There is a child", NodeId.of("worried-child/start"), Map.of(Slot.CHILD, "yes"));
        return new Flow(
                flow.name(),
                flow.entry(),
                flow.nodes().stream()
                        .map(node -> node.id().node().equals("what-next")
                                ? (Node) new Node.Ask(node.id(), new Wording("", ""), null, List.of(route), NodeId.of("menu/plain"))
                                : node)
                        .toList());
    }

    @Test
    void givesThePathwayForAnotherGradeEvenInAQuestion() {
        var process = FakeRecognizer.intent("referral-process", "clares-law/answer");
        var recognizer = FakeRecognizer.small().understands("and if it goes up to high risk", process);
        var chat = Chat.on(WEB).with(recognizer).as(Audience.PROFESSIONAL).says("margate").picks("medium").says("and if it goes up to high risk");

        assertThat(chat.node()).isEqualTo("who-do-i-call/start");
        assertThat(chat.session().orElseThrow().slots().is(Slot.GRADE, "high")).isTrue();
    }
}
