package signpost.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.core.directory.Schedule;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;

@Tag("SAFE-14")
class LastResortTest {
    /// The basic character set of 3GPP TS 23.038, less the Greek capitals, which no English text needs.
    private static final String GSM_7 =
            "@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5_\u00c6\u00e6\u00df\u00c9 !\"#\u00a4%&'()*+,-./0123456789:;<=>?"
                    + "\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0";
    private static final int FIRST_SEGMENT = 153;
    private static final int TWO_SEGMENTS = 306;

    private static final LastResort LAST_RESORT = new LastResort();
    private static final Screening IN_DANGER = new Screening(List.of(Signal.IMMEDIATE_DANGER), Signal.NONE);
    private static final Screening SUICIDE_IN_DOUBT = new Screening(List.of(), Signal.SUICIDE);
    private static final Screening IN_DOUBT = new Screening(List.of(), Signal.IMMEDIATE_DANGER);

    static Stream<Reply> replies() {
        return Stream.of(Channel.values())
                .flatMap(channel -> Stream.of(
                        LAST_RESORT.reply(channel),
                        LAST_RESORT.reply(Screening.CLEAR, channel),
                        LAST_RESORT.reply(IN_DANGER, channel),
                        LAST_RESORT.reply(IN_DOUBT, channel),
                        LAST_RESORT.reply(SUICIDE_IN_DOUBT, channel),
                        LAST_RESORT.reply(new Screening(List.of(Signal.SUICIDE), Signal.NONE), channel)));
    }

    private static Message.Safety message(Reply reply) {
        return (Message.Safety) reply.messages().getFirst();
    }

    @ParameterizedTest
    @MethodSource("replies")
    void namesTheEmergencyNumberAndTwoLinesThatAreAlwaysOpen(Reply reply) {
        var message = message(reply);

        assertThat(reply.messages()).hasSize(1);
        assertThat(message.text()).contains("999", "0808 168 9111, 24 hours", "0808 2000 247, 24 hours");
        assertThat(message.phones())
                .containsExactly(LastResort.EMERGENCY, LastResort.LOCAL_LINE, LastResort.NATIONAL_LINE)
                .allSatisfy(p -> assertThat(p.hours().schedule()).isInstanceOf(Schedule.Always.class));
    }

    @ParameterizedTest
    @MethodSource("replies")
    @Tag("SAFE-33")
    void fitsIntoTwoSegmentsOfPlainCharacters(Reply reply) {
        var text = message(reply).text();

        assertThat(text.length()).isLessThanOrEqualTo(TWO_SEGMENTS);
        assertThat(text.chars()).allMatch(c -> GSM_7.indexOf(c) >= 0);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-10")
    void opensWithTheDirectiveWhereThereIsDangerOrDoubt(Channel channel) {
        assertThat(message(LAST_RESORT.reply(IN_DANGER, channel)).text()).startsWith("Call 999 now");
        assertThat(message(LAST_RESORT.reply(IN_DOUBT, channel)).text()).startsWith("Call 999 now");
        assertThat(LAST_RESORT.reply(IN_DANGER, channel).context().signal()).isEqualTo(Signal.IMMEDIATE_DANGER);
    }

    @Test
    @Tag("SAFE-11")
    void tellsTheSilentSolutionInTheRightOrderWithinTheFirstSegment() {
        var text = message(LAST_RESORT.reply(IN_DANGER, Channel.SMS)).text();
        var firstSegment = text.substring(0, FIRST_SEGMENT);

        assertThat(firstSegment).containsSubsequence("Call 999", "listen", "press 55 when asked.");
        assertThat(text).doesNotContainIgnoringCase("text 55").doesNotContainIgnoringCase("text 999");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void doesNotClaimDangerWhereNoneWasSeen(Channel channel) {
        var reply = LAST_RESORT.reply(Screening.CLEAR, channel);

        assertThat(message(reply).text()).startsWith("If you are in danger, call 999.");
        assertThat(reply).isEqualTo(LAST_RESORT.reply(channel));
        assertThat(reply.context().node()).isEqualTo(LastResort.NODE);
    }
}
