package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.sms.ReceivedText;

class BubblesTest {

    @Test
    void drawsWhatIsSentOnTheRightAndAnswersOnTheLeft() {
        var bubbles = new Bubbles(30);

        assertThat(bubbles.sent("hello")).containsExactly(
                "                     .-------.",
                "                     | hello |",
                "                     '-------'");
        assertThat(bubbles.received(new ReceivedText("One line.\nAnd another."))).containsExactly(
                ".--------------.",
                "| One line.    |",
                "| And another. |",
                "'--------------'",
                "  Lock screen: One line. And",
                "  another.",
                "  22 septets, 1 segment");
    }

    @Test
    void saysThatNothingIsSent() {
        assertThat(new Bubbles(80).received(new ReceivedText(""))).containsExactly("  (Nothing is sent.)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24, 40, 79, 200})
    void staysWithinTheTerminalAndLosesNothing(int columns) {
        var text = "Call 999 now if you can.\n" + "Averylongwordwithoutanyspaces".repeat(3) + " and ż".repeat(20);
        var bubbles = new Bubbles(columns);
        var wide = Math.max(24, columns);

        assertThat(bubbles.received(new ReceivedText(text))).allMatch(line -> line.length() <= wide);
        assertThat(bubbles.sent(text)).allMatch(line -> line.length() <= wide);
        assertThat(letters(bubbles.sent(text))).isEqualTo(letters(List.of(text)));
    }

    private static String letters(List<String> lines) {
        return String.join("", lines).replaceAll("[^\\p{L}\\d]", "");
    }

    @Test
    void marksTakeNoRoomAndChineseSignsTakeTwo() {
        var lines = new Bubbles(80).sent("ਮਦਦ ਕਰੋ");
        assertThat(lines.getFirst().strip()).isEqualTo("." + "-".repeat(8) + ".");
        assertThat(new Bubbles(80).sent("帮助").getFirst().strip()).isEqualTo("." + "-".repeat(6) + ".");
    }

    @Test
    void askTheEnvironmentHowWideTheTerminalIs() {
        assertThat(Bubbles.of(Map.of("COLUMNS", "52")).columns()).isEqualTo(52);
        assertThat(Bubbles.of(Map.of("COLUMNS", "wide")).columns()).isEqualTo(80);
        assertThat(Bubbles.of(Map.of()).columns()).isEqualTo(80);
    }
}
