package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.core.testing.Chat;
import signpost.core.testing.SmallFlows;
import signpost.core.testing.FakeRecognizer;
import signpost.core.intent.IntentMatch;
import signpost.core.testing.FakeSignals;

/// The one short question where danger is in doubt.
class DangerQuestionTest {
    private static final String QUESTION = "Are you in danger right now? If so call 999.";

    /// A chat in which each of those messages leaves danger in doubt.
    private static Chat doubting(Channel channel, String... texts) {
        var signals = new FakeSignals();
        for (var text : texts) {
            signals.raises(text, Signal.IMMEDIATE_DANGER, 0.4);
        }
        return Chat.on(channel).with(signals);
    }

    @Test
    @Tag("SAFE-05")
    void linesStandBelowTheQuestionWhereSeveralThingsMayBeWantedButNotForWhoeverMayHarm() {
        var help = new IntentMatch.Ambiguous(List.of(SmallFlows.intent("find-service"), SmallFlows.intent("clares-law")));
        var harm = new IntentMatch.Ambiguous(List.of(SmallFlows.intent("find-service"), SmallFlows.intent("own-behaviour")));
        var signals = new FakeSignals().raises("he took it", Signal.IMMEDIATE_DANGER, 0.4).raises("i took it", Signal.IMMEDIATE_DANGER, 0.4);
        var recognizer = FakeRecognizer.small().hears("he took it", help).hears("i took it", harm);

        assertThat(Chat.on(WEB).with(signals).with(recognizer).says("he took it").words()).startsWith(QUESTION).contains("These lines can help.");
        assertThat(Chat.on(WEB).with(signals).with(recognizer).says("i took it").words()).startsWith(QUESTION).doesNotContain("These lines");
    }

    @Test
    @Tag("SAFE-10")
    void asksFirstWhereDangerIsInDoubtAndAnswersBelow() {
        var signals = new FakeSignals().raises("i need help at home", Signal.IMMEDIATE_DANGER, 0.4);
        var chat = Chat.on(WEB).with(signals).says("i need help at home");

        assertThat(chat.words()).startsWith("Are you in danger right now? If so call 999.");
        assertThat(chat.services()).contains("county-line");
        assertThat(chat.picks("danger-now").node()).isEqualTo("danger/now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes!", "yeah", "yep", "y", "yes i am", "Yes, I am.", "I am", "yes please", "yes right now", "1", "yes, in danger now"})
    @Tag("SAFE-10")
    void yesIsDangerOnATextAndOnTheWeb(String text) {
        for (var channel : Channel.values()) {
            var chat = doubting(channel, "i need help at home").says("i need help at home");

            assertThat(chat.choices()).startsWith("yes-in-danger", "not-now");
            assertThat(chat.says(text).node()).isEqualTo("danger/now");
            assertThat(chat.signal()).isEqualTo(Signal.IMMEDIATE_DANGER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "No.", "nope", "nah", "not now", "not right now", "no, not now", "no im not", "I'm not", "no thanks", "2"})
    @Tag("SAFE-09")
    @Tag("SAFE-10")
    void notNowIsAccepted(String text) {
        for (var channel : Channel.values()) {
            var chat = doubting(channel, "asdf").says("asdf");
            assertThat(chat.node()).isEqualTo("danger/ask");

            assertThat(chat.says(text).node()).isEqualTo("find-help/numbers");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not yet", "no he is coming", "yes and no", "maybe", "i am scared"})
    @Tag("SAFE-10")
    void takesNothingElseForAnAnswer(String text) {
        assertThat(doubting(SMS, "asdf").says("asdf").says(text).node()).isEqualTo("menu/not-understood");
    }

    @Test
    void yesAndNoMeanNothingWhereTheQuestionWasNotAsked() {
        assertThat(Chat.on(SMS).says("can i check his record").says("yes").node()).isEqualTo("menu/not-understood");
        assertThat(Chat.on(SMS).says("my client in margate").says("no").node()).isEqualTo("who-do-i-call/grade");
    }

    @Test
    @Tag("SAFE-10")
    void theAnswerSettlesTheDoubtThatItsOwnWordsRaise() {
        assertThat(doubting(SMS, "asdf", "yes i am").says("asdf").says("yes i am").node()).isEqualTo("danger/now");
        assertThat(doubting(SMS, "asdf", "not now").says("asdf").says("not now").node()).isEqualTo("find-help/numbers");
    }

    @Test
    @Tag("SAFE-10")
    @Tag("SAFE-15")
    void noDoesNotSilenceASignOfSomethingElse() {
        var signals = new FakeSignals().raises("asdf", Signal.IMMEDIATE_DANGER, 0.4).raises("no", Signal.SUICIDE, 0.9);

        assertThat(Chat.on(SMS).with(signals).says("asdf").says("no").node()).isEqualTo("suicide/now");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-10")
    @Tag("SAFE-07")
    void standsBeforeTheQuestionWhichPlaceAndKeepsItsAnswers(Channel channel) {
        var chat = doubting(channel, "help in newington").says("help in newington");

        assertThat(chat.words()).startsWith(QUESTION).contains("Which of these places?");
        assertThat(chat.choices()).startsWith("yes-in-danger", "not-now", "swale");
        assertThat(chat.says("gibberish").choices()).startsWith("yes-in-danger", "not-now", "swale");
        assertThat(chat.says("yes").node()).isEqualTo("danger/now");
    }

    @Test
    @Tag("SAFE-10")
    void standsBeforeTheReplyToAPlaceOutside() {
        assertThat(doubting(WEB, "hi from leeds city").says("hi from leeds city").words()).startsWith(QUESTION);
    }

    @Test
    @Tag("SAFE-10")
    @Tag("SAFE-45")
    void standsBeforeTheReplyToSeriousHarm() {
        var chat = doubting(WEB, "he strangled me").says("he strangled me");

        assertThat(chat.words()).startsWith(QUESTION).contains("Get checked at A&E.");
    }

    @Test
    @Tag("SAFE-10")
    void endsCover() {
        assertThat(doubting(SMS, "asdf").says("clear").says("asdf").node()).isEqualTo("danger/ask");
    }
}
