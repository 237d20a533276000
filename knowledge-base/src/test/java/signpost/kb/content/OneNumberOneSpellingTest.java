package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneNumberOneSpellingTest {
    private final OneNumberOneSpelling rule = new OneNumberOneSpelling();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 08081570123.", "Ring 0808 1570 123.", "Ring +44 808 157 0123."})
    void findsAnotherSpellingInWords(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).singleElement().asString().contains("is printed \"0808 157 0123\" elsewhere");
    }

    @Test
    void findsAnotherSpellingInARecord() {
        assertThat(Sample.good().organization("number: 020 7946 0999", "number: 08081 570123").problems(rule))
                .singleElement()
                .asString()
                .startsWith("content/organizations/listeners.yaml:46:17: error: ");
    }
}
