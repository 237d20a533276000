package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.http.SecretKey;

@Tag("SAFE-35")
class MessageSidsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private final MessageSids sids = new MessageSids(nanos::get, "empty", "fallback");

    private String deliver() {
        return sids.answer("SM1", () -> "answer " + work.incrementAndGet());
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void giveTheSameAnswerForHalfAnHourAndAnEmptyOneForTwoDays() {
        assertThat(deliver()).isEqualTo("answer 1");
        pass(Duration.ofMinutes(29));
        assertThat(deliver()).isEqualTo("answer 1");
        pass(Duration.ofMinutes(2));
        assertThat(deliver()).isEqualTo("empty");
        pass(Duration.ofHours(47));
        assertThat(deliver()).isEqualTo("empty");
        assertThat(work).hasValue(1);
    }

    @Test
    void forgetAfterTwoDays() {
        deliver();
        pass(Duration.ofHours(49));

        assertThat(deliver()).isEqualTo("answer 2");
    }

    @Test
    void keepMessagesApart() {
        deliver();

        assertThat(sids.answer("SM2", () -> "other")).isEqualTo("other");
    }

    @Test
    void answerACopyWithTheFallbackWhereTheWorkFailed() {
        assertThatThrownBy(() -> sids.answer("SM1", () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(deliver()).isEqualTo("fallback");
        assertThat(work).hasValue(0);
    }

    @Test
    @Tag("SAFE-39")
    void pseudonymsAreStableAndSayNothing() {
        var key = SecretKey.of("a key of thirty-two characters or more");
        var one = new SenderPseudonym(key).of("+447700900123");

        assertThat(new SenderPseudonym(key).of("+447700900123")).isEqualTo(one);
        assertThat(new SenderPseudonym(key).of("+447700900124")).isNotEqualTo(one);
        assertThat(new SenderPseudonym(SecretKey.of(null)).of("+447700900123")).isNotEqualTo(one);
        assertThat(one.value()).doesNotContain("7700900123").hasSizeGreaterThan(40);
    }

    @Test
    void twimlLeavesOutWhatXmlCannotHold() {
        assertThat(Twiml.message("a\u0000b\u001bc\uFFFEd\ne")).contains("<Body>abcd\ne</Body>");
        assertThat(Twiml.EMPTY).endsWith("<Response/>");
    }
}
