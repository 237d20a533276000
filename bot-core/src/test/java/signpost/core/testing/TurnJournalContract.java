package signpost.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.flow.NodeId;
import signpost.core.message.Signal;
import signpost.core.turn.TurnEvent;
import signpost.core.turn.TurnJournal;

/// What every [TurnJournal] keeps: it never throws, and of a failure it never keeps the message.
public abstract class TurnJournalContract {
    private static final String CANARY = "canary-word-nobody-may-keep";

    /// The journal under test, the same one for the whole of a test.
    protected abstract TurnJournal journal();

    /// Everything that the journal kept or wrote since the test began, as text.
    protected abstract String kept();

    @Test
    void takesEveryKindOfEvent() {
        List<TurnEvent> events = List.of(
                new TurnEvent.NodeEntered(NodeId.of("menu/main")),
                new TurnEvent.ServicesShown(3),
                new TurnEvent.NotUnderstood(),
                new TurnEvent.SignalSeen(Signal.SUICIDE));

        assertThatCode(() -> journal().record(events)).doesNotThrowAnyException();
        assertThatCode(() -> journal().record(List.of())).doesNotThrowAnyException();
    }

    @Test
    @Tag("SAFE-38")
    void keepsNoMessageOfAFailure() {
        journal().failure(new IllegalStateException(CANARY, new IllegalArgumentException(CANARY)));

        assertThat(kept()).doesNotContain(CANARY);
    }

    @Test
    @Tag("SAFE-38")
    void keepsNoMessageOfASuppressedFailure() {
        var failure = new IllegalStateException();
        failure.addSuppressed(new IllegalArgumentException(CANARY));

        journal().failure(failure);

        assertThat(kept()).doesNotContain(CANARY);
    }

    @Test
    @Tag("SAFE-14")
    void doesNotThrowForAFailureThatHasNothingToShow() {
        assertThatCode(() -> journal().failure(new Bare())).doesNotThrowAnyException();
        assertThatCode(() -> journal().failure(new OutOfMemoryError())).doesNotThrowAnyException();
    }

    @Test
    @Tag("SAFE-14")
    void doesNotThrowForAFailureThatCausesItself() {
        var first = new IllegalStateException("first");
        var second = new IllegalArgumentException("second", first);
        first.initCause(second);

        assertThatCode(() -> journal().failure(first)).doesNotThrowAnyException();
    }

    /// No message, no frames, and it throws when asked for its words.
    private static final class Bare extends RuntimeException {
        Bare() {
            super(null, null, false, false);
        }

        @Override
        public String getMessage() {
            throw new IllegalStateException("asked for the message");
        }
    }
}
