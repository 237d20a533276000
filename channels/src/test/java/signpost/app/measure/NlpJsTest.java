package signpost.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.Signal;

class NlpJsTest {
    private static final String ANSWER = """
            {"results": [
              {"ms": 0.2, "labels": {"pets": 0.3, "signal:suicide": 0.6, "money": 0.4}},
              {"ms": 0.4, "labels": {}}
            ]}""";

    @Test
    void itsLabelsAreIntentsAndSignals() throws NlpJs.MissingException {
        var entry = NlpJs.entry(
                ANSWER, List.of(Messages.about("pets", "ordinary", "cat"), Messages.about("pets", "ordinary", "dog")));

        var first = entry.scored().getFirst();
        assertThat(first.scores().ranked()).extracting(Scores.Ranked::intent).containsExactly("money", "pets");
        assertThat(first.scores().of(Signal.SUICIDE)).isCloseTo(0.6, within(1e-9));
        assertThat(entry.scored().getLast().scores().ranked()).isEmpty();
        assertThat(entry.timing()).isEqualTo(new Timing(0.4, 0.2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Error: out of memory", "{}", "{\"results\": []}"})
    void anythingElseIsNoAnswer(String answer) {
        assertThatExceptionOfType(NlpJs.MissingException.class)
                .isThrownBy(() -> NlpJs.entry(answer, List.of(Messages.about("pets", "ordinary", "cat"))));
    }
}
