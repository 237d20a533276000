package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # case and marks
            He's HERE!!!             | hes here
            # text-speak, and doubled letters
            can u call 999 4 me pls  | can you call 999 for me please
            heeellllooo              | hello
            # accents
            portugués                | portugues
            # numbers that a recogniser reads alike
            im 12                    | im 14
            """)
    void isOneForPhrasesThatSayTheSame(String one, String other) {
        assertThat(PhraseForm.of(one)).isEqualTo(PhraseForm.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hes here                 | shes here
            he hits me               | he hit me
            im 12                    | im 32
            call 999                 | call 101
            """)
    void differsWhereTheMeaningMay(String one, String other) {
        assertThat(PhraseForm.of(one)).isNotEqualTo(PhraseForm.of(other));
    }

    @Test
    void isThePhraseItselfWhereItHasNoWords() {
        assertThat(PhraseForm.of("?? !")).isEqualTo("?? !");
        assertThat(PhraseForm.of("")).isEmpty();
    }
}
