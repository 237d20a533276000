package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasTest {
    private static List<String> problems(Sample sample) {
        return ContentLoader.of(sample.files()).check(LocalDate.of(2026, 11, 22), false).problems().stream()
                .filter(problem -> problem.rule().equals("file-is-readable"))
                .map(ContentProblem::toString)
                .toList();
    }

    @Test
    void letTheSamplePass() {
        assertThat(problems(Sample.good())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # a key that no node has, one that this kind has not, one that is missing
            end: goodbye      | `end: goodbye\n    colour: red`  | The key "colour" is not known here
            end: goodbye      | `end: goodbye\n    to: main`     | The key "to" is not known here
            otherwise: plain  | ``                               | The key "otherwise" is missing
            # two kinds in one, and none
            end: goodbye      | `end: goodbye\n    say: goodbye` | menu.yaml:23:5
            end: goodbye      | ask2: goodbye                    | menu.yaml:23:5
            # values from closed lists
            signal: none      | signal: calm                     | menu.yaml:18:13
            audience: public  | audience: everybody              | menu.yaml:9:76
            # names
            entry: main       | entry: Main Menu                 | menu.yaml:2:8
            """)
    void refuseAFlowOfAnotherShape(String old, String now, String problem) {
        assertThat(problems(Sample.good().flow(old, now.replace("\\n", "\n")))).anyMatch(p -> p.contains(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grades: [high]   | grades: [extreme] | referral-pathway.yaml
            child: true      | child: false      | referral-pathway.yaml
            medway, sevenoaks| medway, bexley    | referral-pathway.yaml
            always:          | sometimes:        | The key "always" is missing
            """)
    void refuseAPathwayOfAnotherShape(String old, String now, String problem) {
        assertThat(problems(Sample.good().pathway(old, now))).anyMatch(p -> p.contains(problem));
    }
}
