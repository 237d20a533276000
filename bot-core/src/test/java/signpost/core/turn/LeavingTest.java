package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.Signal;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeSignals;
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
    @ValueSource(strings = {"who is this", "is this sarah", "idiots", "where are you", "hello?", "margate", "newington", "rainham", "leeds city", "yes", "1"})
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
    @Tag("SAFE-45")
    void seriousHarmEndsCover() {
        assertThat(Chat.on(SMS).says("clear").says("he strangled me last night").node()).isEqualTo("serious-harm/strangled");
    }

    @Test
    @Tag("SAFE-32")
    @Tag("SAFE-19")
    void staysInCoverForSomebodyWhoLooksForAPerson() {
        var chat = Chat.on(SMS).says("clear").says("has my wife been in touch with you");

        assertThat(chat.words()).isEqualTo(SmallFlows.CLEARED);
        assertThat(chat.signal()).isEqualTo(Signal.UNSAFE_REQUEST);
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
    @Tag("SAFE-31")
    void aCarriersWordIsSilenceWhateverTheLearntLayerMakesOfIt() {
        var signals = new FakeSignals().raises("end", Signal.SUICIDE, 0.9);
        var chat = Chat.on(SMS).with(signals).says("end");

        assertThat(chat.lastReply().messages()).isEmpty();
        assertThat(chat.session()).isEmpty();
    }

    @Test
    @Tag("SAFE-31")
    @Tag("SAFE-10")
    void aMessageThatOnlyBeginsWithACarriersWordIsAnswered() {
        assertThat(Chat.on(SMS).says("stop " + DANGER).node()).isEqualTo("danger/now");
    }

    @Test
    void stopEndsTheChatOnTheWebAndForgets() {
        var chat = Chat.on(WEB).says("margate").says("stop");

        assertThat(chat.words()).isEqualTo("This chat has ended.");
        assertThat(chat.lastReply().context().ended()).isTrue();
        assertThat(chat.session()).isEmpty();
    }
}
