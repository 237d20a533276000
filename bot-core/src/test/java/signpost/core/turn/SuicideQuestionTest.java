package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeRecognizer;
import signpost.core.testing.FakeSignals;

/// The light question where suicide is in doubt.
@Tag("SAFE-15")
class SuicideQuestionTest {
    private static final String QUESTION = "Are you thinking about ending your life? Samaritans listen.";
    private static final String YOUNG_QUESTION = "Are you thinking about ending your life? Childline listens.";

    /// A chat in which each of those messages leaves suicide in doubt.
    private static Chat doubting(Channel channel, String... texts) {
        var signals = new FakeSignals();
        for (var text : texts) {
            signals.raises(text, Signal.SUICIDE, 0.4);
        }
        return Chat.on(channel).with(signals);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void standsBeforeTheAnswerAndTakesNothingOver(Channel channel) {
        var chat = doubting(channel, "can i check his record").says("can i check his record");

        assertThat(chat.words()).startsWith(QUESTION).contains("You can ask the police about a partner's past.");
        assertThat(chat.node()).isEqualTo("clares-law/answer");
        assertThat(chat.signal()).isEqualTo(Signal.NONE);
        assertThat(chat.choices()).startsWith("thinking-of-it", "meant-otherwise");
    }

    @Test
    void below999StandsSomebodyToTalkToWhereSomebodyMeansToDieNow() {
        var signals = new FakeSignals().raises("tonight i will", Signal.SUICIDE, 0.9).raises("tonight i will", Signal.IMMEDIATE_DANGER, 0.9);
        var chat = Chat.on(WEB).with(signals).says("tonight i will");

        assertThat(chat.words()).startsWith("Call 999 now.").contains("Samaritans");
        assertThat(chat.signal()).isEqualTo(Signal.IMMEDIATE_DANGER);
    }

    @Test
    void standsAloneWhereNothingElseWasUnderstood() {
        var chat = doubting(WEB, "asdf").says("asdf");

        assertThat(chat.node()).isEqualTo("suicide/ask");
        assertThat(chat.words()).startsWith(QUESTION);
        assertThat(chat.lastReply().messages()).hasSize(1);
        assertThat(chat.choices()).startsWith("thinking-of-it", "meant-otherwise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yeah", "i do", "yes sometimes", "maybe", "i think so", "idk", "I don't know", "not really sure", "1"})
    void yesOrPerhapsGetsTheFullReply(String text) {
        for (var channel : Channel.values()) {
            var chat = doubting(channel, "i need help at home").says("i need help at home").says(text);

            assertThat(chat.node()).isEqualTo("suicide/now");
            assertThat(chat.signal()).isEqualTo(Signal.SUICIDE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "No!", "nah", "no i dont", "of course not", "no thanks", "nothing like that", "2"})
    @Tag("SAFE-09")
    void noLeadsOnToWhatTheMessageWasOtherwiseAbout(String text) {
        for (var channel : Channel.values()) {
            var chat = doubting(channel, "can i check his record").says("can i check his record").says(text);

            assertThat(chat.node()).isEqualTo("clares-law/answer");
            assertThat(chat.words()).doesNotContain(QUESTION);
        }
    }

    @Test
    @Tag("SAFE-09")
    void noLeadsToTheMenuWhereThereWasNothingElse() {
        assertThat(doubting(WEB, "asdf").says("asdf").picks("meant-otherwise").node()).isEqualTo("menu/main");
        assertThat(doubting(SMS, "asdf").says("asdf").says("no").node()).isEqualTo("menu/main");
    }

    @Test
    @Tag("SAFE-07")
    void noKeepsTheQuestionWhichPlaceAndItsAnswers() {
        var chat = doubting(WEB, "help in newington").says("help in newington");
        assertThat(chat.words()).startsWith(QUESTION).contains("Which of these places?");

        assertThat(chat.picks("meant-otherwise").words()).startsWith("Which of these places?");
        assertThat(chat.choices()).startsWith("swale");
    }

    @Test
    @Tag("SAFE-16")
    void aChildIsAskedInWordsForAChildAndAnsweredSo() {
        var chat = doubting(SMS, "im 13 asdf").says("im 13 asdf");
        assertThat(chat.words()).startsWith(YOUNG_QUESTION);

        assertThat(chat.says("yes").node()).isEqualTo("suicide/young");
    }

    @Test
    @Tag("SAFE-16")
    void wordsThatSoundLikeAChildAreEnough() {
        var chat = doubting(WEB, "my mum keeps shouting at me").says("my mum keeps shouting at me");

        assertThat(chat.node()).isEqualTo("suicide/ask-young");
        assertThat(chat.picks("thinking-of-it-young").node()).isEqualTo("suicide/young");
    }

    @Test
    @Tag("SAFE-45")
    void seriousHarmGoesFirstAndNothingIsAsked() {
        var chat = doubting(WEB, "he strangled me").says("he strangled me");

        assertThat(chat.words()).contains("Get checked at A&E.").doesNotContain(QUESTION);
    }

    @Test
    @Tag("SAFE-16")
    void aChildAtRiskGoesFirstAndNothingIsAsked() {
        var signals = new FakeSignals().raises("asdf", Signal.SUICIDE, 0.4).raises("asdf", Signal.CHILD_AT_RISK, 0.9);
        var chat = Chat.on(WEB).with(signals).says("asdf");

        assertThat(chat.node()).isEqualTo("worried-child/start");
        assertThat(chat.words()).doesNotContain(QUESTION);
    }

    @Test
    @Tag("SAFE-10")
    void dangerInDoubtIsAskedAboutInstead() {
        var signals = new FakeSignals().raises("asdf", Signal.SUICIDE, 0.4).raises("asdf", Signal.IMMEDIATE_DANGER, 0.4);

        assertThat(Chat.on(WEB).with(signals).says("asdf").node()).isEqualTo("danger/ask");
    }

    @Test
    void noDoesNotSilenceASignOfSomethingElse() {
        var signals = new FakeSignals().raises("asdf", Signal.SUICIDE, 0.4).raises("no", Signal.SUICIDE, 0.9);

        assertThat(Chat.on(SMS).with(signals).says("asdf").says("no").node()).isEqualTo("suicide/now");
    }

    @Test
    void theAnswerSettlesTheDoubtThatItsOwnWordsRaise() {
        assertThat(doubting(SMS, "asdf", "i do").says("asdf").says("i do").node()).isEqualTo("suicide/now");
        assertThat(doubting(SMS, "asdf", "of course not").says("asdf").says("of course not").node()).isEqualTo("menu/main");
    }

    @Test
    void perhapsMeansNothingWhereTheQuestionWasNotAsked() {
        assertThat(Chat.on(SMS).says("can i check his record").says("maybe").node()).isEqualTo("menu/not-understood");
    }

    @Test
    @Tag("SAFE-32")
    void endsCoverAndStandsAloneThere() {
        var recognizer = FakeRecognizer.small();
        var signals = new FakeSignals().raises("who is this", Signal.SUICIDE, 0.4);
        var chat = Chat.on(SMS).with(recognizer).with(signals).says("clear").says("who is this");

        assertThat(chat.node()).isEqualTo("suicide/ask");
        assertThat(chat.words()).doesNotContain("automated service");
    }
}
