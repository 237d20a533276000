package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindOutsHoldNoNumberTest {
    private static final String HEADER = "subject\twhat\twho-can-tell\n";

    private static List<String> problems(String row) {
        var rule = new FindOutsHoldNoNumber(Rows.of("content/to-find-out.tsv", HEADER + row));
        return Sample.good().problems(rule);
    }

    @Test
    void letsWordsPass() {
        assertThat(problems("SARC\tWhether it is answered in 2027\tthe centre")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SARC\tWhether 01632 960 999 holds\tthe centre",
        "SARC\tWhether help@example.org holds\tthe centre",
        "SARC\tWhether sarc.org.uk is theirs\tthe centre"
    })
    void findsANumberOrAnAddress(String row) {
        assertThat(problems(row)).singleElement().asString().startsWith("content/to-find-out.tsv:2:1: error: No number or address");
    }

    @Test
    void findsARowThatIsNotFilledIn() {
        assertThat(problems("SARC\tWhether it is answered")).hasSize(1);
        assertThat(problems("SARC\t\tthe centre")).hasSize(1);
    }
}
