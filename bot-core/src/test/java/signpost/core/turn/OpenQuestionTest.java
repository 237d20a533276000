package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.Audience;
import signpost.core.message.Channel;
import signpost.core.testing.Chat;

class OpenQuestionTest {

    private static Chat askedForTheGrade(Channel channel) {
        return Chat.on(channel).as(Audience.PROFESSIONAL).says("margate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is marac", "can i check his record", "who is this"})
    void offersTheWayBackToAQuestionThatSomethingElseCameBefore(String question) {
        var chat = askedForTheGrade(WEB).says(question);

        assertThat(chat.choices()).contains("resume");
        assertThat(chat.picks("resume").choices()).contains("high", "medium", "standard").doesNotContain("resume");
        assertThat(chat.area()).isEqualTo("thanet");
    }

    @Test
    void keepsTheWayBackThroughAnEmergencyButNotBesideItsWords() {
        var chat = askedForTheGrade(WEB).says("he is going to kill me now");

        assertThat(chat.node()).isEqualTo("danger/now");
        assertThat(chat.choices()).doesNotContain("resume");
        assertThat(chat.picks("safe-now").choices()).contains("resume");
        assertThat(chat.picks("resume").words()).contains("which grade?");
    }

    @Test
    void takesTheWayBackInWords() {
        var chat = askedForTheGrade(SMS).says("who is this").says("ok, go on");

        assertThat(chat.words()).contains("which grade?");
    }

    @Test
    void forgetsTheQuestionOnceItIsAnsweredOrLeftForTheMenu() {
        var answered = askedForTheGrade(WEB).says("who is this").says("high risk");
        var left = askedForTheGrade(WEB).says("who is this").says("menu");

        assertThat(answered.choices()).doesNotContain("resume");
        assertThat(left.choices()).doesNotContain("resume");
        assertThat(left.picks("resume").node()).isEqualTo("menu/not-understood");
    }

    @Test
    void doesNotOfferItWhereNoQuestionWasOpen() {
        assertThat(Chat.on(WEB).says("i need help at home").says("who is this").choices()).doesNotContain("resume");
    }
}
