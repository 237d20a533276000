package signpost.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InLanguageTest {

    /// A text from left to right as eyes see it, by the rules that browsers and phones follow.
    private static String seen(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var levels = new byte[text.length()];
        IntStream.range(0, text.length()).forEach(i -> levels[i] = (byte) bidi.getLevelAt(i));
        Object[] characters = text.chars().mapToObj(c -> (char) c).toArray();
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        var seen = new StringBuilder();
        for (var character : characters) {
            seen.append(character);
        }
        return seen.toString().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @Tag("SAFE-02")
    @ValueSource(strings = {"مساعدة: 0808 168 9111.", "کمک: 0808 168 9111.", "0808 168 9111"})
    void aNumberReadsTheSameInALineFromRightToLeft(String text) {
        var words = new Message.InLanguage("ar", Direction.RIGHT_TO_LEFT, text, List.of());

        assertThat(seen(text)).doesNotContain("0808 168 9111");
        assertThat(seen(words.shown())).contains("0808 168 9111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pomoc: 0808 168 9111."})
    void wordsFromLeftToRightStayAsTheyAre(String text) {
        assertThat(new Message.InLanguage("pl", Direction.LEFT_TO_RIGHT, text, List.of()).shown()).isEqualTo(text);
    }
}
