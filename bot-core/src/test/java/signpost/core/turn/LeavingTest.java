package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.testing.Chat;
import signpost.core.testing.SmallFlows;

/// CLEAR, cover and STOP.
class LeavingTest {
    private static final String DANGER = "hes smashing the door in";

    @Test
    @Tag("SAFE-32")
    void clearForgetsEverythingAndAnswersNeutrally() {
        var chat = Chat.on(SMS).says("my client in sevenoaks is high risk").says("CLEAR");

        assertThat(chat.words()).isEqualTo(SmallFlows.CLEARED);
        assertThat(chat.lastReply().context().notice()).isNull();
        assertThat(chat.session()).hasValueSatisfying(session -> {
            assertThat(session.slots().values()).isEmpty();
            assertThat(session.position().trail()).isEmpty();
            assertThat(session.position().topic()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"who is this", "is this sarah", "idiots", "where are you", "hello?", "margate"})
    @Tag("SAFE-32")
    void staysNeutralInCover(String text) {
        assertThat(Chat.on(SMS).says("i need help at home").says("clear").says(text).words()).isEqualTo(SmallFlows.CLEARED);
    }

    @Test
    @Tag("SAFE-32")
    void dangerBeatsCover() {
        assertThat(Chat.on(SMS).says("clear").says(DANGER).words()).startsWith("Call 999 now.");
        assertThat(Chat.on(SMS).says("clear").says("i want to end my life").node()).isEqualTo("suicide/now");
    }

    @Test
    @Tag("SAFE-32")
    void coverEndsWithTheMenuOrWithAPlainQuestion() {
        assertThat(Chat.on(SMS).says("clear").says("MENU").node()).isEqualTo("menu/main");
        assertThat(Chat.on(SMS).says("clear").says("i need help at home").node()).isEqualTo("find-help/numbers");
    }

    @Test
    @Tag("SAFE-31")
    void stopIsSilenceOnAPhoneAndForgets() {
        var chat = Chat.on(SMS).says("i need help at home in margate").says("stop thanks");

        assertThat(chat.lastReply().messages()).isEmpty();
        assertThat(chat.lastReply().context().ended()).isTrue();
        assertThat(chat.session()).isEmpty();
        assertThat(chat.says("i need help at home").area()).isNull();
        assertThat(chat.services()).isNotEmpty();
    }

    @Test
    void stopEndsTheChatOnTheWebAndForgets() {
        var chat = Chat.on(WEB).says("margate").says("stop");

        assertThat(chat.words()).isEqualTo("This chat has ended.");
        assertThat(chat.lastReply().context().ended()).isTrue();
        assertThat(chat.session()).isEmpty();
    }
}
