package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationIsInItsOwnScriptTest {
    private final TranslationIsInItsOwnScript rule = new TranslationIsInItsOwnScript();

    private List<String> problems(String record) {
        return Sample.whole().with("translations/pl.yaml", record).problems(rule);
    }

    @Test
    void takesWordsInTheirOwnLetters() {
        assertThat(problems(TranslationSample.POLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "language: pl | language: ro",
        "direction: ltr | direction: rtl",
        "own-name: polski | own-name: польский",
        "interpreter: tłumacz | interpreter: перекладач",
        "Możesz opuścić tę stronę. | Ви можете залишити цю сторінку."
    })
    void refusesWordsThatWerePastedIntoTheWrongFile(String old, String now) {
        assertThat(problems(TranslationSample.POLISH.replace(old, now))).hasSize(1);
    }
}
