package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextIsCleanTest {
    private final TextIsClean rule = new TextIsClean();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Good\\u00a0bye  | U+00A0
            Good\\u200bbye  | U+200B
            Good\\ufeffbye  | U+FEFF
            Good\\u00adbye  | U+00AD
            Good\\ufffdbye  | U+FFFD
            Good\\u202ebye  | U+202E
            Good\\tbye      | U+0009
            Good\\0bye      | U+0000
            """)
    void findsWhatCannotBeSeen(String words, String character) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule))
                .singleElement()
                .asString()
                .contains("The character " + character + " cannot be seen here, after \"Good\"");
    }

    @Test
    void findsABlankTooMany() {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"Good  bye.\"").problems(rule)).hasSize(1);
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"Good \\nbye.\"").problems(rule)).hasSize(1);
    }

    @Test
    void letsLinesAndAccentsPass() {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"Caf\u00e9.\\nYou\u2019re welcome.\"").problems(rule)).isEmpty();
    }
}
