package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseVectorsTest {
    private final HashedSentences model = new HashedSentences();

    @TempDir
    Path folder;

    @Test
    void asksTheModelOnceForAPhraseFromOneBuildToTheNext() throws IOException {
        var file = folder.resolve("vectors.bin");
        var texts = List.of("one phrase", "another phrase");
        var first = new PhraseVectors(model);
        first.learn(texts);
        first.write(file, texts);
        var next = new PhraseVectors(model).reading(file);

        assertThat(next.encode("one phrase")).isEqualTo(first.encode("one phrase"));
        assertThat(model.asked).isEqualTo(2);
    }

    @Test
    void roundsSoThatMachinesAgree() {
        for (float value : new PhraseVectors(model).encode("three words here")) {
            assertThat(value * 1000).isEqualTo(Math.round(value * 1000));
        }
    }

    @Test
    void forgetsPhrasesThatAreGone() throws IOException {
        var file = folder.resolve("vectors.bin");
        var vectors = new PhraseVectors(model);
        vectors.learn(List.of("kept", "gone"));
        vectors.write(file, List.of("kept"));
        new PhraseVectors(model).reading(file).encode("gone");
        assertThat(model.asked).isEqualTo(3);
    }

    @Test
    void aDamagedOrMissingFileIsNoLoss() throws IOException {
        var file = Files.writeString(folder.resolve("vectors.bin"), "no vectors at all");
        assertThat(new PhraseVectors(model).reading(file).encode("a phrase")).isNotNull();
        assertThat(new PhraseVectors(model).reading(folder.resolve("none")).encode("a phrase")).isNotNull();
    }

    @Test
    void givesNothingWhereTheModelDoesNot() {
        model.broken = true;
        assertThat(new PhraseVectors(model).encode("a phrase")).isNull();
    }
}
