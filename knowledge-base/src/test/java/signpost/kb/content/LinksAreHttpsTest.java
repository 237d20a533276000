package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksAreHttpsTest {
    private final LinksAreHttps rule = new LinksAreHttps();

    @Test
    void letsHttpsAndMailPass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
        assertThat(Sample.good().organization("https://www.listeners.example.org.uk/", "mailto:jo@listeners.example.org.uk").problems(rule))
                .isEmpty();
    }

    @Test
    void findsPlainAddressesInRecordsAndInWords() {
        assertThat(Sample.good().organization("https://www.listeners", "http://www.listeners").problems(rule))
                .containsExactly("content/organizations/listeners.yaml:20:36: error: Write the address with https:// in front. [links-are-https]");
        assertThat(Sample.good().organization("https://www.listeners", "www.listeners").problems(rule)).hasSize(1);
        assertThat(Sample.good().flow("web: Goodbye.", "web: See http://listeners.example.org.uk").problems(rule)).hasSize(1);
    }
}
