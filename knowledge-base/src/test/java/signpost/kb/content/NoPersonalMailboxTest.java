package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoPersonalMailboxTest {
    private final NoPersonalMailbox rule = new NoPersonalMailbox();

    private java.util.List<String> with(String mail) {
        return Sample.good().organization("https://www.listeners.example.org.uk/", "mailto:" + mail).problems(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.example@council.example.gov.uk",
                "a_example@council.example.gov.uk",
                "Anna.Example2@council.example.gov.uk",
                "thelisteners@gmail.com",
                "listeners@btinternet.com",
            })
    void findsTheMailboxOfOnePerson(String mail) {
        assertThat(with(mail)).singleElement().asString().contains("Use the address of the team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@listeners.example.org.uk", "housing.options@council.example.gov.uk", "front.door@kent.example.gov.uk"})
    void letsTheMailboxOfATeamPass(String mail) {
        assertThat(with(mail)).isEmpty();
    }
}
