package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Audience;
import signpost.core.testing.Chat;

class AskedAgainTest {

    @Test
    void saysMoreToSomebodyWhoAsksForTheSameOnceMore() {
        var chat = Chat.on(WEB).says("i need help at home").says("my partner frightens me");

        assertThat(chat.node()).isEqualTo("find-help/first-call");
        assertThat(chat.says("i need help at home").node()).isEqualTo("find-help/numbers");
    }

    @Test
    void givesTheAnswerAgainForAnotherPlace() {
        var chat = Chat.on(WEB).says("i need help at home").says("margate");

        assertThat(chat.node()).isEqualTo("find-help/numbers");
        assertThat(chat.area()).isEqualTo("thanet");
    }

    @Test
    @Tag("SAFE-09")
    void saysThatAnAnswerStandsWhereThereAreNoMoreWords() {
        var chat = Chat.on(SMS).says("i keep losing my temper with my partner").says("i keep losing my temper with my partner");

        assertThat(chat.node()).isEqualTo("menu/said-already");
        assertThat(chat.says("back").node()).isEqualTo("own-behaviour/answer");
    }

    @Test
    void saysThatThePathwayStandsWhenNothingChanged() {
        var chat = Chat.on(WEB).as(Audience.PROFESSIONAL).says("margate").picks("high").says("i want to make a referral");

        assertThat(chat.node()).isEqualTo("menu/said-already");
        assertThat(chat.says("sevenoaks").node()).isEqualTo("who-do-i-call/start");
    }

    @Test
    @Tag("SAFE-10")
    void repeatsWhatIsSaidInDangerWordForWord() {
        var first = Chat.on(WEB).says("he is going to kill me now");
        var words = first.words();

        assertThat(first.says("he is going to kill me now").words()).isEqualTo(words);
    }
}
