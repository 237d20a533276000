package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.web.PathwayQuestions;
import signpost.core.directory.Audience;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.session.SessionId;
import signpost.core.turn.Turn;

/// The referral pathway as a conversation, on the real content.
class ReferralQuestionsTest {
    private static final FlowBook FLOWS = RealProduct.ASSEMBLY.knowledge().flows();

    private final SessionId session = Answerer.fresh();

    private Reply turn(Utterance said) {
        return RealProduct.ASSEMBLY.talk().turn(new Turn(session, Channel.WEB, said, Audience.PROFESSIONAL, RealProduct.NOON));
    }

    private Reply says(String text) {
        return turn(new Utterance.Typed(text));
    }

    private Reply picks(String choice) {
        return turn(new Utterance.Picked(choice));
    }

    private static String words(Reply reply) {
        return reply.messages().stream()
                .map(ReferralQuestionsTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Message message) {
        return switch (message) {
            case Message.Text(var text) -> text;
            case Message.Safety safety -> safety.text();
            case Message.Jargon ignored -> "";
            case Message.InLanguage ignored -> "";
            case Message.ServiceCard ignored -> "";
        };
    }

    private static List<String> choices(Reply reply) {
        return reply.choices().stream().map(Choice::id).toList();
    }

    private static String web(String node) {
        return FLOWS.node(NodeId.of("who-do-i-call/" + node)).wording().web();
    }

    @Test
    void theChartIsAskedInItsOrder() {
        says("where do i refer, high risk, dover");

        picks("summary");
        assertThat(words(picks("questions"))).startsWith("Is anyone in danger right now?");
        assertThat(words(picks("no-danger"))).startsWith("Is a child involved?");
        assertThat(words(picks("yes"))).startsWith("Is an adult at risk");
        assertThat(words(picks("yes"))).startsWith("Has the person agreed");
        assertThat(words(picks("no")))
                .contains("High risk, Dover.", "03000 41 11 11", "03000 41 61 61", "03000 41 91 91", "They have not agreed");
    }

    @Test
    void whatIsKnownIsNotAskedAgain() {
        says("high risk in dover, she has two kids and has consented");
        picks("summary");
        picks("questions");

        assertThat(words(picks("no-danger"))).startsWith("Is an adult at risk");
        assertThat(words(picks("no"))).contains("High risk, Dover.", "03000 41 11 11").doesNotContain("Has the person agreed");
    }

    @Test
    @Tag("SAFE-10")
    void dangerComesBeforeEveryOtherQuestion() {
        says("where do i refer, high risk, dover");
        picks("summary");
        picks("questions");

        assertThat(words(picks("call-999"))).startsWith("Call 999 now.").contains("a message here does not reach the police");
    }

    @Test
    @Tag("SAFE-20")
    void aGradeIsPickedAndNeverWorkedOut() {
        var setsGrade = FLOWS.flows().stream()
                .flatMap(flow -> flow.nodes().stream())
                .filter(node -> node instanceof Node.Ask ask
                        && (Slot.GRADE.equals(ask.fills()) || ask.routes().stream().anyMatch(r -> r.sets().containsKey(Slot.GRADE))))
                .map(node -> node.id().toString())
                .toList();

        assertThat(setsGrade).containsExactly("who-do-i-call/grade");
        assertThat(web("grading")).contains("The grade is yours to pick", "Your professional judgement", "Escalation", "A repeat", "A low score never means low risk");
    }

    @Test
    @Tag("SAFE-17")
    void withoutAnAreaBothCouncilsAreNamedByDayAndByNight() {
        says("my client is high risk, a child is involved");

        assertThat(words(picks("skipped")))
                .contains("03000 41 11 11", "01634 334 466", "03000 41 61 61", "03000 41 91 91")
                .contains("Neither MARAC nor safeguarding waits for agreement");
    }

    @Test
    void whoAsksOnceMoreIsGivenTheOneNumberToRingFirst() {
        says("high risk in sevenoaks, who do i call");
        var again = says("so who do i ring first");

        assertThat(words(again)).startsWith("Ring Victim Support first: 0808 168 9111").contains("Sevenoaks");
        assertThat(again.serviceIds()).containsExactly("victim-support");
    }

    @Test
    @Tag("SAFE-48")
    void theNoteToCopyIsTheSameOnThePageAndHasGapsInsteadOfTheClient() {
        var note = PathwayQuestions.of(FLOWS).note();

        assertThat(note).isEqualTo(web("summary")).contains("Leave out names and addresses", "Safe contact", "Is a message or a letter safe? ____");
        says("high risk in sevenoaks, who do i call");
        assertThat(words(picks("summary"))).contains("Area: Sevenoaks.");
    }

    @Test
    void thePageAsksTheQuestionsOfTheConversation() {
        var page = PathwayQuestions.of(FLOWS);

        assertThat(List.of(page.child().asked(), page.adult().asked(), page.agreed().asked())).allMatch(asked -> asked.endsWith("?"));
        assertThat(choices(says("where do i refer, medium risk, thanet"))).contains("child", "adult", "not-agreed", "summary");
    }
}
