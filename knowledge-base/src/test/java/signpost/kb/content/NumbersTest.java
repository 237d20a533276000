package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ring 0808 168 9111, 24 hours.            | [0808 168 9111]
            Ring 999, or 101 if it can wait.         | [999, 101]
            0808 2000 247 or 116 123                 | [0808 2000 247, 116 123]
            Text 85258. Press 55 when asked.         | [85258]
            From 9.30am to 11.30am, in 2026.         | []
            Numbers 1, 101 and 1011                  | [101]
            See https://example.org/12345 and nobody | []
            """)
    void findsWhatCanBeDialled(String text, String numbers) {
        assertThat(Numbers.phones(text)).hasToString(numbers);
    }

    @Test
    void findsWebAndMailAddresses() {
        assertThat(Numbers.webs("See www.example.org.uk/a/b, example.com. Not this.that")).containsExactly("www.example.org.uk/a/b", "example.com");
        assertThat(Numbers.mails("Write to a.b@example.org.uk, please.")).containsExactly("a.b@example.org.uk");
        assertThat(Numbers.hosts("https://www.Example.org/x jo@mail.example.org")).containsExactly("example.org", "mail.example.org");
    }
}
