package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.sms.SmsSegments;
import signpost.core.message.Channel;
import signpost.kb.preview.ConversationScript;
import signpost.kb.preview.Conversations;

/// What the example conversations cost as text messages. Each segment is paid for, and each is one more that can be lost (SAFE-33).
@Tag("SAFE-33")
class SmsCostTest {
    private static final double LATER_REPLIES = 1.4;
    private static final List<List<Integer>> SEGMENTS = Conversations.in(RealProduct.ASSEMBLY.knowledge().bundle().files()).scripts().values().stream()
            .filter(script -> script.setting().channel() == Channel.SMS)
            .map(SmsCostTest::segments)
            .toList();

    private static List<Integer> segments(ConversationScript script) {
        var talk = RecordedTalk.at(() -> RealProduct.ASSEMBLY.content().get().responder(), script.setting());
        var segments = new ArrayList<Integer>();
        script.exchanges().forEach(exchange -> segments.add(SmsSegments.count(talk.say(exchange.said()).orElseThrow().reader())));
        return segments;
    }

    @Test
    void noReplyTakesMoreThanTwoSegments() {
        assertThat(SEGMENTS).hasSizeGreaterThan(30).allSatisfy(one -> assertThat(one).allMatch(segments -> segments <= 2));
    }

    @Test
    void laterRepliesTakeOneSegmentMoreOftenThanTwo() {
        var later = SEGMENTS.stream().flatMap(one -> one.stream().skip(1)).mapToInt(Integer::intValue).average().orElseThrow();

        assertThat(later).as("mean segments of later replies").isLessThanOrEqualTo(LATER_REPLIES);
    }
}
