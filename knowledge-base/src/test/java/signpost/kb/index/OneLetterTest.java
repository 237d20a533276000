package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLetterTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            marac,  marax,   true
            marac,  marrac,  true
            marac,  marc,    true
            marac,  maarc,   true
            marac,  mara,    true
            marac,  maracs,  true
            # right
            marac,  marac,   false
            # two slips
            marac,  marrax,  false
            marac,  mar,     false
            # another first letter
            stalking, talking, false
            marac,  narac,   false
            """)
    void isOneSlipWithTheFirstLetterRight(String right, String written, boolean wrong) {
        assertThat(OneLetter.wrong(right, written)).isEqualTo(wrong);
    }
}
