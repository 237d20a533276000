package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.flow.Slot;
import signpost.core.message.Channel;
import signpost.core.testing.Chat;

/// What is picked or typed as the answer to a question.
class AnswerReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.", "(2)", "option 2", "number 2", "two", "Two!", "number two pls", "the second one", "second", "Medium risk", "medium", "MEDIUM RISK!"})
    void aTypedNumberOrItsWordsPickAChoice(String text) {
        var chat = Chat.on(SMS).says("my client in margate").says(text);

        assertThat(chat.words()).startsWith("Medium risk, Thanet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "9", "0", "22"})
    void aNumberThatIsNotOnOfferPicksNothing(String text) {
        var chat = Chat.on(SMS).says("can i check his record").says(text);

        assertThat(chat.node()).isEqualTo("menu/not-understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"high", "help-for-me", "thanet", "no-such-choice", ""})
    void aChoiceOfAnOldReplyIsNotUnderstood(String choice) {
        var chat = Chat.on(WEB).says("my client in sevenoaks").says("can i check his record").picks(choice);

        assertThat(chat.node()).isEqualTo("menu/not-understood");
        assertThat(chat.area()).isEqualTo("sevenoaks");
    }

    @Test
    void anIntentOfAnOldReplyOrOfNoneIsNotUnderstood() {
        assertThat(Chat.on(WEB).says("i need help at home").picks("intent-clares-law").node()).isEqualTo("menu/not-understood");
        assertThat(Chat.on(WEB).says("record or help").says("who is this").picks("intent-clares-law").node())
                .isEqualTo("menu/not-understood");
    }

    @Test
    @Tag("SAFE-07")
    void aDistrictThatWasNotOfferedIsNotUnderstood() {
        var chat = Chat.on(WEB).says("newington").picks("dover");

        assertThat(chat.node()).isEqualTo("menu/not-understood");
        assertThat(chat.area()).isEqualTo("ambiguous");
    }

    @Test
    @Tag("SAFE-10")
    void theWayToHelpInDangerIsUnderstoodThoughAnOldReplyOfferedIt() {
        assertThat(Chat.on(WEB).picks("danger-now").node()).isEqualTo("danger/now");
        assertThat(Chat.on(SMS).says("newington").picks("danger-now").node()).isEqualTo("danger/now");
    }

    @Test
    void aChoiceMaySetMoreThanItsOwnSlot() {
        var chat = Chat.on(WEB).says("menu").picks("professional");

        assertThat(chat.session().orElseThrow().slots().is(Slot.AUDIENCE, "professional")).isTrue();
        assertThat(chat.words()).isEqualTo("Which area should help be in?");
    }

    @Test
    @Tag("SAFE-07")
    void theQuestionForAPlaceMayBeSkipped() {
        var chat = Chat.on(WEB).says("newington").picks("skipped");

        assertThat(chat.services()).containsExactly("county-line", "national-line");
        assertThat(chat.area()).isNull();
    }

    @Test
    @Tag("SAFE-07")
    void aProfessionalMaySkipTheAreaAndGetsTheWholeCounty() {
        var chat = Chat.on(WEB).says("my client is high risk").picks("skipped");

        assertThat(chat.words()).startsWith("For the whole county.");
        assertThat(chat.services()).contains("county-line");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-09")
    void asksForTheAreaOnceMoreAndThenGoesOnWithoutIt(Channel channel) {
        var chat = Chat.on(channel).says("my client needs support").says("not sure");
        assertThat(chat.words()).isEqualTo("Which area should help be in?");
        assertThat(chat.choices()).startsWith("skipped");

        chat.says("dunno");

        assertThat(chat.node()).isEqualTo("menu/plain");
        assertThat(chat.choices()).startsWith("help-for-me", "a-record", "professional");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-09")
    @Tag("SAFE-20")
    void asksForTheGradeOnceMoreAndThenGoesOnWithoutIt(Channel channel) {
        var chat = Chat.on(channel).says("my client in sevenoaks").says("not sure");
        assertThat(chat.words()).isEqualTo("Sevenoaks: which grade?");
        assertThat(chat.choices()).startsWith("high", "medium", "standard", "no-dash");

        chat.says("dont know");

        assertThat(chat.node()).isEqualTo("who-do-i-call/no-district");
        assertThat(chat.services()).startsWith("sevenoaks-team");
        assertThat(chat.session().orElseThrow().slots().grade()).isEmpty();
    }

    @Test
    void anAnswerToTheQuestionThatWasAskedAgainIsUnderstoodAndBeginsTheCountAnew() {
        var chat = Chat.on(SMS).says("my client needs support").says("not sure").says("sevenoaks").says("not sure");

        assertThat(chat.words()).isEqualTo("Sevenoaks: which grade?");
        assertThat(chat.says("1").words()).startsWith("High risk, Sevenoaks.");
    }

    @Test
    @Tag("SAFE-09")
    void aQuestionThatLeadsOnlyOnIsNotAskedAgain() {
        assertThat(Chat.on(WEB).says("can i check his record").says("gibberish").node()).isEqualTo("menu/not-understood");
    }

    @Test
    void countsAQuestionThatIsAskedAgainAsNotUnderstood() {
        var chat = Chat.on(WEB).says("my client needs support").says("not sure");

        assertThat(chat.journal()).endsWith("NodeEntered[node=who-do-i-call/where]", "NotUnderstood[]");
    }

    @Test
    @Tag("SAFE-07")
    @Tag("SAFE-09")
    void asksWhichPlaceOnceMoreWithTheSamePlacesAndThenAnswersWhatWasAsked() {
        var chat = Chat.on(SMS).says("my client in newington is high risk").says("gibberish");
        assertThat(chat.node()).isEqualTo("place/which");
        assertThat(chat.choices()).containsExactly("swale", "folkestone-hythe", "thanet", "skipped");

        assertThat(chat.says("swale").words()).startsWith("High risk, Swale.");
    }

    @Test
    @Tag("SAFE-09")
    void leavesTheQuestionWhichPlaceAfterTheSecondMiss() {
        assertThat(Chat.on(SMS).says("newington").says("gibberish").says("gibberish").node()).isEqualTo("menu/plain");
    }

    @Test
    @Tag("SAFE-07")
    void aPlaceThatIsTypedAnswersTheQuestionForTheArea() {
        var chat = Chat.on(WEB).says("my client is high risk");

        assertThat(chat.says("its margate").words()).startsWith("High risk, Thanet.");
    }

    @Test
    @Tag("SAFE-07")
    void saysWhichPlaceItTookAsTheAnswer() {
        var chat = Chat.on(WEB).says("my client is high risk").says("rainham");

        assertThat(chat.words()).startsWith("I have taken this as Rainham in Medway.").contains("High risk, Medway.");
    }

    @Test
    @Tag("SAFE-07")
    void asksWhichPlaceIsMeantByTheAnswer() {
        var chat = Chat.on(WEB).says("my client is high risk").says("newington");
        assertThat(chat.node()).isEqualTo("place/which");

        assertThat(chat.picks("thanet").words()).startsWith("High risk, Thanet.");
    }

    @Test
    void aPlaceThatIsTypedAtAnotherQuestionCorrectsTheArea() {
        assertThat(Chat.on(WEB).says("my client in margate").says("i mean sevenoaks").words())
                .isEqualTo("Sevenoaks: which grade?");
    }

    @Test
    @Tag("SAFE-09")
    void theCountyAloneIsAskedAboutOnceMoreAndThenTaken() {
        var chat = Chat.on(WEB).says("my client is high risk").says("kent");
        assertThat(chat.words()).isEqualTo("Which area should help be in?");

        chat.says("all of kent");

        assertThat(chat.node()).isEqualTo("menu/plain");
        assertThat(chat.area()).isEqualTo("kent");
    }
}
