package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkLabelsSayWhereTest {
    private final LinkLabelsSayWhere rule = new LinkLabelsSayWhere();

    @ParameterizedTest
    @ValueSource(strings = {"Click here", "here", "This page", "Read more", "Link", "Click for help", "www.listeners.example.org.uk"})
    void findsALabelThatSaysNothing(String label) {
        assertThat(Sample.good().organization("label: Website", "label: " + label).problems(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Website", "More about housing in Kent", "Email info@listeners.example.org.uk"})
    void letsALabelThatSaysWherePass(String label) {
        assertThat(Sample.good().organization("label: Website", "label: " + label).problems(rule)).isEmpty();
    }

    @Test
    void findsOneLabelForTwoPages() {
        assertThat(Sample.good().organization("org.uk/\"}]", "org.uk/\"}, {label: website, href: \"https://other.example.org.uk/\"}]").problems(rule))
                .singleElement()
                .asString()
                .contains("one label");
    }
}
