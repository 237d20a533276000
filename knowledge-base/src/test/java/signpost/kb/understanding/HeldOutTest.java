package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.core.message.Signal;

class HeldOutTest {
    private static final String HEADINGS = "id\twriter\tpersona\tgroup\tsignal\tintent\ttext";
    private static final String GOOD = "a1\toz\tsurvivor\tdanger\timmediate_danger\t\tone \"two\" | three";

    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("messages.tsv"), List.of(lines));
    }

    @Test
    void readsEveryColumnAndLeavesOutWhatIsNotThere() throws IOException {
        var read = HeldOut.read(file(HEADINGS, GOOD, "a2\tpat\tother\tordinary\tnone\tgreeting\thello"));

        assertThat(read)
                .containsExactly(
                        new HeldOutMessage("a1", "oz", "survivor", "danger", Signal.IMMEDIATE_DANGER, null, "one \"two\" | three"),
                        new HeldOutMessage("a2", "pat", "other", "ordinary", null, "greeting", "hello"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a1,oz,survivor,danger,immediate_danger,            | there are 6 columns instead of 7",
        "a2,me,survivor,danger,immediate_danger,,help       | 'me' is none of nia, oz, pat",
        "a2,oz,aunt,danger,immediate_danger,,help           | 'aunt' is none of child, friend, other, perpetrator, practitioner, survivor",
        "a2,oz,survivor,peril,immediate_danger,,help        | 'peril' is none of child,",
        "a2,oz,survivor,danger,peril,,help                  | there is no signal 'peril'",
        "a2,oz,survivor,danger,,,help                       | there is no signal ''",
        "a2,oz,survivor,danger,immediate_danger,,           | the text is empty",
        ",oz,survivor,danger,immediate_danger,,help         | the id is empty",
        "a1,oz,survivor,danger,immediate_danger,,help       | the id a1 is taken",
    })
    void saysWhichLineIsWrongAndWhy(String line, String why) throws IOException {
        var file = file(HEADINGS, GOOD, line.replace(',', '\t'));

        assertThatIOException().isThrownBy(() -> HeldOut.read(file)).withMessageContaining(file + ":3: " + why);
    }

    @Test
    void saysWhereTheHeadingsAreWrong() throws IOException {
        var file = file(GOOD);
        var empty = Files.createFile(folder.resolve("empty.tsv"));

        assertThatIOException().isThrownBy(() -> HeldOut.read(file)).withMessageContaining(file + ":1: the headings must be id, writer");
        assertThatIOException().isThrownBy(() -> HeldOut.read(empty)).withMessageContaining(empty + ":1: ");
    }
}
