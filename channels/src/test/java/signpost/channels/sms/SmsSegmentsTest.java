package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmsSegmentsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("nothing", "", 0),
                Arguments.of("one letter", "a", 1),
                Arguments.of("one full", "a".repeat(160), 1),
                Arguments.of("one over", "a".repeat(161), 2),
                Arguments.of("two full", "a".repeat(306), 2),
                Arguments.of("two and one over", "a".repeat(307), 3),
                Arguments.of("extension signs cost two", "€".repeat(80), 1),
                Arguments.of("one extension sign over", "€".repeat(80) + "a", 2),
                Arguments.of("an extension sign is not split: 152 and 154", "a".repeat(152) + "€".repeat(77), 3),
                Arguments.of("the same septets without a split", "a".repeat(306), 2),
                Arguments.of("the whole basic alphabet's oddities", "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà", 1),
                Arguments.of("a curly apostrophe makes it UCS-2", "a".repeat(69) + "’", 1),
                Arguments.of("one over in UCS-2", "a".repeat(70) + "’", 2),
                Arguments.of("two full in UCS-2", "a".repeat(133) + "’", 2),
                Arguments.of("three in UCS-2", "a".repeat(134) + "’", 3),
                Arguments.of("lower-case c cedilla is not GSM-7", "a".repeat(70) + "ç", 2),
                Arguments.of("emoji are two units each", "😀".repeat(35), 1),
                Arguments.of("a pair is not split between segments", "a".repeat(66) + "😀".repeat(34), 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void countsWhatATextCosts(String name, String text, int segments) {
        assertThat(SmsSegments.count(text)).isEqualTo(segments);
    }

    @Test
    void knowsWhereTheSecondSegmentBegins() {
        assertThat(SmsSegments.border("a".repeat(160))).isEqualTo(160);
        assertThat(SmsSegments.border("a".repeat(161))).isEqualTo(153);
        assertThat(SmsSegments.border("a".repeat(152) + "€".repeat(9))).isEqualTo(152);
    }
}
