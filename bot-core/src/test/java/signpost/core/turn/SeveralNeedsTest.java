package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.core.flow.NodeId;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeRecognizer;
import signpost.core.testing.FakeSignals;
import signpost.core.testing.SmallFlows;

/// A message that asks for more than one thing: the most urgent is answered, the rest is offered.
class SeveralNeedsTest {
    private static final String TWO = "about his record, and who is this";
    private static final IntentMatch RECORD_AND_BOT = new IntentMatch.Understood(
            SmallFlows.intent("clares-law"), 0.9, List.of(SmallFlows.intent("about-bot")));

    private static FakeRecognizer hearing(IntentMatch match) {
        return FakeRecognizer.small().hears(TWO, match);
    }

    @Test
    void theFirstIsAnsweredAndTheRestIsOfferedWithAWordOfWhatItIs() {
        var chat = Chat.on(WEB).with(hearing(RECORD_AND_BOT)).says(TWO);

        assertThat(chat.node()).isEqualTo("clares-law/answer");
        assertThat(chat.choices()).first().isEqualTo("also-about-bot");
        assertThat(chat.words()).endsWith("You also asked about something else.");
        assertThat(chat.picks("also-about-bot").node()).isEqualTo("about/bot");
    }

    @Test
    @Tag("SAFE-33")
    void aTextOnlyNumbersTheChoices() {
        var chat = Chat.on(SMS).with(hearing(RECORD_AND_BOT)).says(TWO);

        assertThat(chat.words()).doesNotContain("You also asked");
        assertThat(chat.lastReply().choices().getFirst().label()).isEqualTo("About about-bot");
        assertThat(chat.says("1").node()).isEqualTo("about/bot");
    }

    @Test
    void whatIsAnsweredAnywayIsNotOfferedAgain() {
        var same = new IntentMatch.Understood(
                SmallFlows.intent("find-service"), 0.9, List.of(SmallFlows.intent("da-disclosure")));

        assertThat(Chat.on(WEB).with(hearing(same)).says(TWO).choices()).noneMatch(id -> id.startsWith("also-"));
    }

    @ParameterizedTest
    @CsvSource({"IMMEDIATE_DANGER, danger/now", "SUICIDE, suicide/now", "UNSAFE_REQUEST, cannot-look-up/somebody"})
    @Tag("SAFE-10")
    @Tag("SAFE-15")
    @Tag("SAFE-19")
    void nothingIsOfferedBesideASignalThatStandsAlone(Signal signal, String node) {
        var chat = Chat.on(WEB).with(hearing(RECORD_AND_BOT)).with(new FakeSignals().raises(TWO, signal, 0.9)).says(TWO);

        assertThat(chat.node()).isEqualTo(node);
        assertThat(chat.choices()).noneMatch(id -> id.startsWith("also-"));
        assertThat(chat.words()).doesNotContain("You also asked");
    }

    @Test
    @Tag("SAFE-45")
    void seriousHarmLeadsAndTheNeedsFollow() {
        var chat = Chat.on(WEB).with(hearing(RECORD_AND_BOT)).with(new FakeSignals().raises(TWO, Signal.SERIOUS_HARM, 0.9)).says(TWO);

        assertThat(chat.words()).startsWith("This can be a sign of serious danger.");
        assertThat(chat.choices()).contains("also-about-bot");
    }

    @Test
    void theMostUrgentNeedComesFirstWhateverTheOrderOfTheMessage() {
        var needs = Stream.of("pets", "housing", "stalking", "child-self", "sexual-assault").map(SeveralNeedsTest::intent).toList();

        var sorted = (IntentMatch.Understood) Urgency.mostUrgentFirst(new IntentMatch.Understood(needs.getFirst(), 0.8, needs.subList(1, 5)));

        assertThat(sorted.intent().id()).isEqualTo("child-self");
        assertThat(sorted.also()).extracting(Intent::id).containsExactly("sexual-assault", "stalking", "pets", "housing");
        assertThat(sorted.confidence()).isEqualTo(0.8);
    }

    @Test
    void theOrderNamesEveryNeedOnce() {
        assertThat(Urgency.ORDER.stream().flatMap(row -> row.stream())).doesNotHaveDuplicates().contains("sexual-assault", "child-self");
    }

    private static Intent intent(String id) {
        return new Intent(id, "About " + id, NodeId.of("topic/" + id));
    }
}
