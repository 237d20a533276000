package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.Channel;
import signpost.core.message.Reply;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;
import signpost.core.session.SessionId;
import signpost.core.testing.BrokenDirectory;
import signpost.core.testing.Chat;

@Tag("REL-3")
@Tag("SAFE-14")
class TurnstileTest {
    private static final String DANGER = "hes smashing the door in";
    private static final SessionId SOMEBODY = new SessionId("somebody");

    /// Counts who comes and goes.
    private static final class Counting implements Turnstile {
        private final boolean open;
        private final AtomicInteger came = new AtomicInteger();
        private final AtomicInteger went = new AtomicInteger();

        Counting(boolean open) {
            this.open = open;
        }

        @Override
        public boolean enter() {
            came.incrementAndGet();
            return open;
        }

        @Override
        public void leave() {
            went.incrementAndGet();
        }
    }

    private static Turn turn(Channel channel, Utterance said) {
        return new Turn(SOMEBODY, channel, said, null, Chat.WEDNESDAY_11AM);
    }

    private static Optional<Reply> says(Chat chat, Channel channel, String words, Turnstile turnstile) {
        return chat.conversation().turn(turn(channel, new Utterance.Typed(words)), turnstile);
    }

    @Test
    void anOrdinaryTurnThatIsNotLetInLeavesNothing() {
        var chat = Chat.on(WEB);
        var closed = new Counting(false);

        assertThat(says(chat, WEB, "i need help at home", closed)).isEmpty();
        assertThat(closed.came).hasValue(1);
        assertThat(closed.went).hasValue(0);
        assertThat(chat.conversation().knows(SOMEBODY)).isFalse();
    }

    @Test
    void whoeverComesInGoesOut() {
        var open = new Counting(true);

        assertThat(says(Chat.on(WEB), WEB, "i need help at home", open)).isPresent();
        assertThat(says(Chat.on(WEB).with(new BrokenDirectory()), WEB, "i need help at home", open)).isPresent();
        assertThat(open.came).hasValue(2);
        assertThat(open.went).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void aSignOfDangerNeverComesToIt(Channel channel) {
        var closed = new Counting(false);

        assertThat(says(Chat.on(channel), channel, DANGER, closed).orElseThrow().context().signal()).isEqualTo(Signal.IMMEDIATE_DANGER);
        assertThat(says(Chat.on(channel), channel, "i want to kill myself", closed).orElseThrow().context().signal()).isEqualTo(Signal.SUICIDE);
        assertThat(Chat.on(channel).conversation().turn(turn(channel, new Utterance.Picked("danger-now")), closed)).isPresent();
        assertThat(closed.came).hasValue(0);
    }

    @Test
    void nothingDoesThatIsSaidWhileTheTalkIsOfDanger() {
        var chat = Chat.on(SMS);
        var closed = new Counting(false);
        says(chat, SMS, DANGER, closed);

        assertThat(says(chat, SMS, "more", closed)).isPresent();
        assertThat(says(chat, SMS, "sevenoaks", closed)).isPresent();
        assertThat(closed.came).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes-in-danger", "thinking-of-it", "thinking-of-it-young"})
    void norAChoiceThatTellsOfDangerWhereNothingIsKnownOfTheTalk(String choice) {
        var closed = new Counting(false);

        assertThat(Chat.on(WEB).conversation().turn(turn(WEB, new Utterance.Picked(choice)), closed)).isPresent();
        assertThat(closed.came).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLEAR", "stop", "exit", "please stop texting me"})
    void norAWishToBeGone(String words) {
        var closed = new Counting(false);

        assertThat(says(Chat.on(SMS), SMS, words, closed)).isPresent();
        assertThat(closed.came).hasValue(0);
    }
}
