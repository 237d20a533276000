package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What every [SeenMessages] keeps. Each implementation extends it.
@Tag("SAFE-35")
public abstract class SeenMessagesContract {
    private static final int COPIES = 10;

    /// The store under test, the same one for the whole of a test; for a shared one, as another node sees it at each call.
    protected abstract SeenMessages seen();

    /// Lets time pass for the store.
    protected abstract void pass(Duration time);

    @Test
    void oneAloneClaimsAMessage() {
        assertThat(seen().claim("one")).isTrue();
        assertThat(seen().claim("one")).isFalse();
        assertThat(seen().claim("one")).isFalse();
    }

    @Test
    void oneAloneClaimsItWhereManyAskAtOnce() {
        var ready = new CountDownLatch(COPIES);
        var claims = IntStream.range(0, COPIES)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    ready.countDown();
                    return seen().claim("one");
                }))
                .toList();

        assertThat(claims.stream().filter(CompletableFuture::join)).hasSize(1);
    }

    @Test
    void messagesAreKeptApart() {
        seen().claim("one");
        seen().answered("one", "answer");

        assertThat(seen().claim("other")).isTrue();
        assertThat(seen().answer("other")).isEmpty();
    }

    @Test
    void thereIsNoAnswerBeforeTheWorkIsDone() {
        seen().claim("one");

        assertThat(seen().answer("one")).isEmpty();
    }

    @Test
    void theAnswerIsGivenForHalfAnHour() {
        seen().claim("one");
        seen().answered("one", "answer\n<é>");

        assertThat(seen().answer("one")).contains("answer\n<é>");
        pass(Duration.ofMinutes(29));
        assertThat(seen().answer("one")).contains("answer\n<é>");
        pass(Duration.ofMinutes(2));
        assertThat(seen().answer("one")).isEmpty();
    }

    @Test
    void askingDoesNotMakeTheAnswerLastLonger() {
        seen().claim("one");
        seen().answered("one", "answer");

        for (var minutes = 0; minutes < 30; minutes += 10) {
            seen().claim("one");
            seen().answer("one");
            pass(Duration.ofMinutes(10));
        }

        assertThat(seen().answer("one")).isEmpty();
    }

    @Test
    void aMessageIsKnownForTwoDaysAndThenForgotten() {
        seen().claim("one");
        pass(Duration.ofHours(47));
        assertThat(seen().claim("one")).isFalse();
        pass(Duration.ofHours(2));

        assertThat(seen().claim("one")).isTrue();
    }
}
