package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoAddressTest {
    private final NoAddress rule = new NoAddress();

    @ParameterizedTest
    @Tag("SAFE-06")
    @ValueSource(strings = {"Come to ME1 1AA.", "It is in tn131aa.", "Go to 12 Example Road.", "At 7a, Old Example Street.", "SW1A 1AA"})
    void findsWhereSomethingIs(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).singleElement().asString().contains("looks like an address");
    }

    @Test
    @Tag("SAFE-06")
    void looksAtSourcesToo() {
        assertThat(Sample.good().organization("source: a printed list", "source: a list at ME1 1AA").problems(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In ME1 or Medway.", "16 Days of action", "Choose option 2 and wait.", "999 BSL"})
    void letsAreasAndNumbersPass(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).isEmpty();
    }
}
