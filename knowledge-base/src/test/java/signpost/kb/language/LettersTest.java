package signpost.kb.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final String SIGNS = "abcXYZ019 '`-.,!?\t\n\"()~@";

    @Test
    void plainTextsAreTakenApartAsAnyOthers() {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++) {
            var text = random.ints(random.nextInt(20), 0, SIGNS.length())
                    .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                    .collect(Collectors.joining());

            assertThat(Letters.words(text)).as(text).isEqualTo(Letters.anyWords(text));
        }
    }

    @Test
    void wordsWithoutALetterAreLeftOut() {
        assertThat(Letters.words("it's 10 o'clock, ME-1")).isEqualTo(List.of("its", "oclock", "me1"));
    }
}
