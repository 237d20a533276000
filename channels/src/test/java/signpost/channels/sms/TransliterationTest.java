package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SAFE-33")
class TransliterationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He’s “here” – now… | He's "here" - now...
            Łódź | Lodz
            Siân Tŷ Gŵyr | Sian Ty Gwyr
            déjà çà | déjà cà
            a\u200Bb\u00ADc\uFEFFd | abcd
            a\u00A0b\u2003c\td | a b c d
            £5 or €5 | £5 or €5
            ½ 中 😀 | 1 ? ?
            """)
    void writesLookAlikes(String text, String gsm) {
        assertThat(Transliteration.toGsm(text)).isEqualTo(gsm);
    }

    @Test
    void keepsLinesAndDropsControlCharacters() {
        assertThat(Transliteration.toGsm("a\r\nb\rc\nd\u0000\u0007\fe")).isEqualTo("a\nb\nc\nde");
    }

    @Test
    void alwaysEndsInGsm() {
        var random = new Random(3);
        for (var i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            random.ints(20, 0, 0x20000).forEach(text::appendCodePoint);
            assertThat(SmsSegments.isGsm(Transliteration.toGsm(text.toString()))).isTrue();
        }
    }
}
