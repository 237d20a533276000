package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SAFE-02")
class TranslationNumbersAreOnRecordTest {
    private final TranslationNumbersAreOnRecord rule = new TranslationNumbersAreOnRecord();

    private java.util.List<String> problems(String record) {
        return Sample.whole().with("translations/pl.yaml", record).problems(rule);
    }

    @Test
    void takes999AndTheLineThatIsAlwaysOpen() {
        assertThat(problems(TranslationSample.POLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "numer 999 | numer 998",
        "numer 999 | numer 112",
        "numer 999 | numer policji",
        "numer 999 | numer ٩٩٩",
        "0808 168 9111 | 0808 168 9112",
        "0808 168 9111 | 0808 168 9111 i 116 123",
        "stronę. | stronę 999.",
        "angielsku. | angielsku, 01622 726461."
    })
    void refusesAnyOther(String old, String now) {
        assertThat(problems(TranslationSample.POLISH.replace(old, now))).hasSize(1);
    }
}
