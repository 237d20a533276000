package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EveryNumberIsOnRecordTest {
    private final EveryNumberIsOnRecord rule = new EveryNumberIsOnRecord();

    @ParameterizedTest
    @Tag("SAFE-02")
    @CsvSource(delimiter = '|', textBlock = """
            Ring 0808 157 0124.              | 0808 157 0124
            Ring 08081570124 now.            | 08081570124
            Ring 999 now.                    | 999
            Call 101, at any time.           | 101
            Text 85258.                      | 85258
            See www.elsewhere.example.org.uk | www.elsewhere.example.org.uk
            See https://listeners.example.org.uk/secret | https://listeners.example.org.uk/secret
            Write to jo@listeners.example.org.uk | jo@listeners.example.org.uk
            """)
    void findsWhatNoRecordHolds(String words, String value) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule))
                .singleElement()
                .asString()
                .contains("\"" + value + "\" belongs to no record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 0808 157 0123, 24 hours a day.",
                "Ring 0808 157 0123 or 020 7946 0999.",
                "See listeners.example.org.uk.",
                "See https://www.listeners.example.org.uk/.",
                // dates, times, ages and keys to press are no numbers to dial
                "Open 9.30am to 11.30am, 16 to 17 year olds, since 21 November 2026.",
                "Press 55 when asked.",
                "Up to 1000 people.",
            })
    void letsRecordsAndPlainFiguresPass(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).isEmpty();
    }
}
