package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingOfTheDenyListTest {
    private final NothingOfTheDenyList rule = new NothingOfTheDenyList(DenyList.of("""
            kind\tvalue\twhy
            phone\t0808157055\tA digit missing
            phone\t02079460666\tOut of use
            email\t@old.example.org\tOld mail
            email\tgraffiti@council.example.org\tGraffiti
            domain\tclosed.example.org\tClosed
            """));

    @ParameterizedTest
    @Tag("SAFE-02")
    @ValueSource(
            strings = {
                "Ring 020 7946 0666.",
                "Ring 02079460666.",
                "Ring (020) 7946-0666.",
                "Ring +44 20 7946 0666.",
                "Ring 0808 157 055 today.",
                "Write to jo@old.example.org.",
                "Write to Graffiti@Council.example.org.",
                "See https://www.closed.example.org/help.",
                "See closed.example.org.",
            })
    void findsAValueHoweverItIsWritten(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule))
                .singleElement()
                .asString()
                .contains("[nothing-denied]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the number on the list is the beginning of a good one
                "Ring 0808 157 0555.",
                "Write to graffiti@other.example.org.",
                "See https://notclosed.example.org.",
            })
    void comparesWholeValues(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).isEmpty();
    }

    @Test
    void looksIntoAddressesToo() {
        assertThat(Sample.good().organization("https://www.listeners.example.org.uk/", "https://closed.example.org/").problems(rule))
                .hasSize(1);
    }
}
