package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Audience;
import signpost.core.flow.Slot;
import signpost.core.session.Position;
import signpost.core.testing.Chat;

class BackAndMoreTest {

    @Test
    void goesBackToTheReplyBefore() {
        var chat = Chat.on(SMS).says("i need help at home").says("can i check his record").says("back");

        assertThat(chat.node()).isEqualTo("find-help/numbers");
        assertThat(Chat.on(SMS).says("back").node()).isEqualTo("menu/main");
    }

    @Test
    void goesBackOnceMoreEachTimeAndAtLastToTheMenu() {
        var chat = Chat.on(SMS).says("who is this").says("i need help at home").says("can i check his record");

        assertThat(chat.says("back").node()).isEqualTo("find-help/numbers");
        assertThat(chat.says("back").node()).isEqualTo("about/bot");
        assertThat(chat.says("back").node()).isEqualTo("menu/main");
        assertThat(chat.says("back").node()).isEqualTo("menu/main");
    }

    @Test
    void goesOnAfterBackFromWhereItStands() {
        var chat = Chat.on(SMS).says("who is this").says("i need help at home").says("back").says("can i check his record");

        assertThat(chat.says("back").node()).isEqualTo("about/bot");
    }

    @Test
    void goesBackThroughALongChatAsFarAsItRemembers() {
        var chat = Chat.on(SMS).says("who is this");
        IntStream.rangeClosed(0, Position.MAX_TRAIL).forEach(i -> chat.says(i % 2 == 0 ? "i need help at home" : "can i check his record"));
        IntStream.range(0, Position.MAX_TRAIL).forEach(i -> chat.says("back"));

        assertThat(chat.node()).isEqualTo("find-help/numbers");
        assertThat(chat.says("back").node()).isEqualTo("menu/main");
    }

    @Test
    void keepsTheGradeOfAnAnswerThatSomethingElseCameAfter() {
        var chat = Chat.on(SMS).as(Audience.PROFESSIONAL).says("high risk in margate").says("what is marac").says("back");

        assertThat(chat.session().orElseThrow().slots().is(Slot.GRADE, "high")).isTrue();
        assertThat(chat.node()).isEqualTo("who-do-i-call/start");
    }

    @Test
    @Tag("SAFE-46")
    void goesBackToASafetyReply() {
        var chat = Chat.on(SMS).says("he strangled me").says("has my wife been in touch with you").says("back");

        assertThat(chat.node()).isEqualTo("serious-harm/strangled");
    }

    @Test
    @Tag("SAFE-20")
    void asksForTheGradeAgainAfterBackAndKeepsTheArea() {
        var chat = Chat.on(WEB).says("my client in sevenoaks").picks("high").says("back");

        assertThat(chat.words()).isEqualTo("Sevenoaks: which grade?");
        assertThat(chat.picks("medium").words()).startsWith("Medium risk, Sevenoaks.");
    }

    @Test
    void forgetsAgreementAfterBack() {
        var chat = Chat.on(WEB).says("high risk sevenoaks").says("she has not consented");
        assertThat(chat.words()).contains("Without agreement: ask for advice.");

        assertThat(chat.says("back").picks("high").words()).doesNotContain("Without agreement");
    }

    @Test
    void goesBackToTheAnswerOfThePathwayWithItsGrade() {
        var chat = Chat.on(WEB).says("my client in sevenoaks").picks("high").says("what is marac").says("back");

        assertThat(chat.node()).isEqualTo("who-do-i-call/answer");
        assertThat(chat.words()).startsWith("High risk, Sevenoaks.");
    }

    @Test
    @Tag("SAFE-07")
    void aPlaceAnswersTheQuestionForItAfterBack() {
        var chat = Chat.on(WEB).says("my client in newington is high risk").picks("thanet").says("back");
        assertThat(chat.node()).isEqualTo("place/which");

        assertThat(chat.says("margate").words()).isEqualTo("Thanet: which grade?");
    }

    @Test
    void makesTheNextPartOfTheSameReplyOnMore() {
        var chat = Chat.on(SMS).says("i need help at home in margate");
        var first = chat.lastReply();

        var second = chat.says("MORE").lastReply();

        assertThat(second.messages()).isEqualTo(first.messages());
        assertThat(second.choices()).isEqualTo(first.choices());
        assertThat(first.context().part()).isZero();
        assertThat(second.context().part()).isEqualTo(1);
        assertThat(chat.says("more please").lastReply().context().part()).isEqualTo(2);
        assertThat(chat.says("i need help at home").lastReply().context().part()).isZero();
    }

    @Test
    @Tag("SAFE-07")
    void moreMakesTheSameReplyWhereAPlaceWasAssumed() {
        var chat = Chat.on(SMS).says("i need help at home in rainham");
        var first = chat.words();

        assertThat(first).startsWith("I have taken this as Medway.");
        assertThat(chat.says("more").words()).isEqualTo(first);
    }

    @Test
    @Tag("SAFE-07")
    void moreMakesTheSameChoicesAndANumberStillPicksOne() {
        var chat = Chat.on(SMS).says("newington");
        var first = chat.lastReply().choices();

        assertThat(chat.says("more").lastReply().choices()).isEqualTo(first);
        assertThat(chat.says("2").area()).isEqualTo("folkestone-hythe");
    }

    @Test
    void moreSaysThatThereIsNoMoreWhereNothingWasSaidOrOnTheWeb() {
        assertThat(Chat.on(SMS).says("more").node()).isEqualTo("menu/nothing-more");
        assertThat(Chat.on(WEB).says("more").node()).isEqualTo("menu/nothing-more");
        assertThat(Chat.on(WEB).says("i need help at home").says("more").node()).isEqualTo("menu/nothing-more");
    }
}
