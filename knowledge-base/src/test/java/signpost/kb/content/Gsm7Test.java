package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gsm7Test {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            Call 999,  8
            £5 à é,    6
            # these cost two
            €,         2
            [a],       5
            """)
    void countsSeptets(String text, int septets) {
        assertThat(Gsm7.septets(text)).hasValue(septets);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            it’s,   ’
            a – b,  –
            ê,      ê
            Łódź,   Ł
            """)
    void namesTheFirstCharacterThatIsNotInTheSet(String text, String foreign) {
        assertThat(Gsm7.septets(text)).isEmpty();
        assertThat(Gsm7.firstForeign(text)).isEqualTo(foreign);
    }
}
