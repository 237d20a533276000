package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTablesAreWholeTest {
    private static final ContentFiles REAL = ContentFiles.embedded();

    private static Sample real() {
        var sample = Sample.good();
        for (var name : REAL.names()) {
            if (name.startsWith("places/")) {
                sample = sample.with(name, REAL.text(name));
            }
        }
        return sample;
    }

    private static java.util.List<String> problems(Sample sample) {
        return sample.problems(new PlacesTablesAreWhole(sample.files()));
    }

    @Test
    void letsTheRealTablesAndNoTablesPass() {
        assertThat(problems(real())).isEmpty();
        assertThat(problems(Sample.good())).isEmpty();
    }

    @Test
    void findsATableThatIsMissing() {
        assertThat(problems(real().without("places/outside.tsv"))).singleElement().asString().startsWith("content/places/outside.tsv:1:1: error: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exceptions.tsv | 'BR6 7NZ\tbexley'           | "bexley" is no district
            sectors.tsv    | 'BR6 0\tsevenoaks=0.5000'   | are no shares of 1
            sectors.tsv    | 'BR6 0\tsevenoaks'          | are no shares of 1
            everyday.tsv   | 'ash\tverb'                 | "verb" is no kind
            everyday.tsv   | 'ash'                       | This row has 1 columns, the table has 2
            everyday.tsv   | '\tword'                    | is empty
            more-names.tsv | 'Ash\tdover\tx\tmaybe'      | is no sense
            places.tsv     | 'Ash\tdover\t\tkent\t\t4'   | holds something that is no district
            places.tsv     | 'Ash\tdover\t\t\t\tfour'    | is no number
            """)
    void findsARowThatMeansNothing(String table, String row, String problem) {
        var name = "places/" + table;
        var rows = REAL.text(name).lines().toList();
        var bad = String.join("\n", rows) + "\n" + row.replace("\\t", "\t") + "\n";

        assertThat(problems(real().with(name, bad)))
                .singleElement()
                .asString()
                .startsWith("content/" + name + ":" + (rows.size() + 1) + ":1: error: ")
                .contains(problem);
    }
}
