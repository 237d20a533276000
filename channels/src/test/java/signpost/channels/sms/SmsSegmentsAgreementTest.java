package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.testing.SecondOpinion;

/// Our count of segments against the one that Twilio publishes.
@Tag("SAFE-33")
class SmsSegmentsAgreementTest {
    private static final int MANY = 10_000;
    private static final int FEWER = 1000;
    private static final String GSM = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 .,?!'\"@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà";
    private static final String EXTENSION = "^{}\\[~]|€\f";
    private static final List<String> OTHERS = List.of("ç", "’", "ł", "ż", "п", "м", "你", "م", "–", "\u00a0", "\t", "`");
    private static final List<String> EMOJI = List.of("😀", "😢", "🚒", "👍");

    /// Several code points that a phone draws as one sign.
    private static final List<String> CLUSTERS = List.of("👍🏽", "👩🏽‍🚒", "🇬🇧", "❤️", "👨‍👩‍👧", "नि", "e\u0301");
    /// Lengths about which a count changes. The long ones are rare, because theirs takes its time over them.
    private static final int[] BORDERS = {0, 1, 30, 66, 67, 69, 70, 71, 79, 80, 81, 100, 133, 134, 135, 152, 153, 154, 159, 160, 161, 200};
    private static final int[] LONG = {305, 306, 307, 459, 460};

    private static String gsm(Random random, int length) {
        return letters(random, GSM, length);
    }

    private static String letters(Random random, String alphabet, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                .collect(Collectors.joining());
    }

    private static String pieces(Random random, List<String> from, int count) {
        return IntStream.range(0, count).mapToObj(i -> from.get(random.nextInt(from.size()))).collect(Collectors.joining());
    }

    /// A text of about the length of a border, of one of six kinds.
    private static String made(Random random, int kind) {
        var lengths = random.nextInt(20) == 0 ? LONG : BORDERS;
        var length = lengths[random.nextInt(lengths.length)];
        var some = random.nextInt(4);
        return switch (kind) {
            case 0 -> gsm(random, length);
            case 1 -> gsm(random, Math.max(0, length - some)) + letters(random, EXTENSION, 1 + some) + gsm(random, random.nextInt(20));
            case 2 -> letters(random, EXTENSION, length / 2) + gsm(random, some);
            case 3 -> gsm(random, Math.max(0, length - some)) + pieces(random, EMOJI, 1 + some) + gsm(random, random.nextInt(80));
            case 4 -> pieces(random, OTHERS, 1 + length);
            default -> pieces(random, EMOJI, 1 + length / 4);
        };
    }

    @Test
    void agreesOnTenThousandTexts() {
        var random = new Random(33);
        var texts = IntStream.range(0, MANY).mapToObj(i -> made(random, i % 6)).filter(text -> !text.isEmpty()).toList();
        var theirs = SecondOpinion.segments(texts);

        assertThat(texts).hasSizeGreaterThan(MANY * 9 / 10);
        assertThat(theirs).hasSameSizeAs(texts).contains(1, 2, 3, 4);
        assertThat(differences(texts, theirs)).isEmpty();
    }

    private static List<String> differences(List<String> texts, List<Integer> theirs) {
        return IntStream.range(0, texts.size())
                .filter(i -> SmsSegments.count(texts.get(i)) != theirs.get(i))
                .mapToObj(i -> "%d, theirs %d: %s".formatted(SmsSegments.count(texts.get(i)), theirs.get(i), texts.get(i)))
                .toList();
    }

    /// Theirs never divides what is drawn as one sign, so that in such a text theirs may come to one segment more.
    @Test
    void differsByOneSegmentAtMostWhereSeveralCodePointsAreOneSign() {
        var random = new Random(34);
        var texts = IntStream.range(0, FEWER).mapToObj(i -> gsm(random, random.nextInt(40)) + pieces(random, CLUSTERS, 1 + random.nextInt(40))).toList();
        var theirs = SecondOpinion.segments(texts);

        for (var i = 0; i < FEWER; i++) {
            assertThat(theirs.get(i) - SmsSegments.count(texts.get(i))).as(texts.get(i)).isBetween(0, 1);
        }
    }

    /// An empty text is never sent by us, so it costs nothing; asked about one, the carrier's own count says one.
    @Test
    void theEmptyTextIsTheOneDifference() {
        assertThat(SmsSegments.count("")).isZero();
        assertThat(SecondOpinion.segments(Stream.of("").toList())).containsExactly(1);
    }
}
