package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-35")
class OnceOnlyTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private final SeenMessages seen = new InMemorySeenMessages(nanos::get);
    private final OnceOnly node = node();

    private OnceOnly node() {
        return new OnceOnly(seen, nanos::get, "empty", "broken");
    }

    private String deliver(OnceOnly to) {
        return to.answer("one", () -> "answer " + work.incrementAndGet());
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void givesTheSameAnswerForHalfAnHourAndAnEmptyOneForTwoDays() {
        assertThat(deliver(node)).isEqualTo("answer 1");
        pass(Duration.ofMinutes(29));
        assertThat(deliver(node)).isEqualTo("answer 1");
        pass(Duration.ofMinutes(2));
        assertThat(deliver(node)).isEqualTo("empty");
        pass(Duration.ofHours(47));
        assertThat(deliver(node)).isEqualTo("empty");
        assertThat(work).hasValue(1);
    }

    @Test
    void anotherNodeOnTheSameStoreGivesTheSameAnswer() {
        assertThat(deliver(node)).isEqualTo("answer 1");
        assertThat(deliver(node())).isEqualTo("answer 1");
        pass(Duration.ofMinutes(31));
        assertThat(deliver(node())).isEqualTo("empty");
        assertThat(work).hasValue(1);
    }

    @Test
    void forgetsAfterTwoDays() {
        deliver(node);
        pass(Duration.ofHours(49));

        assertThat(deliver(node)).isEqualTo("answer 2");
    }

    @Test
    void keepsMessagesApart() {
        deliver(node);

        assertThat(node.answer("other", () -> "other")).isEqualTo("other");
    }

    @Test
    @Tag("SAFE-14")
    void answersACopyWithTheLastResortWhereTheWorkFailed() {
        assertThatThrownBy(() -> node.answer("one", () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(deliver(node)).isEqualTo("broken");
        assertThat(work).hasValue(0);
    }
}
