package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NobodyIsNamedTest {
    private final NobodyIsNamed rule = new NobodyIsNamed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask Mrs Example.",
                "Dr. Sample helps.",
                "PC Sample will ring.",
                "Cllr Example leads it.",
                "Anna Example, safeguarding manager, helps.",
                "Ask for Anna.",
                "You can speak to Anna first.",
                "Contact Anna on weekdays.",
            })
    void findsThePeopleOfAService(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Talk to The Listeners.", "Ask for an interpreter.", "Contact Independent advisors.", "You will miss Monday."})
    void letsTeamsAndServicesPass(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).isEmpty();
    }
}
