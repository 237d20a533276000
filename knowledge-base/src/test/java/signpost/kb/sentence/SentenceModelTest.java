package signpost.kb.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceModelTest {
    private static float[] vector(String text) {
        return Objects.requireNonNull(TestModel.model().encode(text));
    }

    private static double likeness(String one, String other) {
        var a = vector(one);
        var b = vector(other);
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    @Test
    void textsThatMeanTheSameLieClose() {
        assertThat(likeness("he strangled me last night", "my husband put his hands round my throat yesterday"))
                .isGreaterThan(likeness("he strangled me last night", "when do you empty the brown bins") + 0.1);
    }

    @Test
    void aVectorHasLengthOneAndIsAlwaysTheSame() {
        var once = vector("who do i call in Sevenoaks");
        assertThat(once).hasSize(SentenceEncoder.WIDTH);
        assertThat(IntStream.range(0, once.length).mapToDouble(i -> once[i] * once[i]).sum()).isCloseTo(1, within(1e-4));
        assertThat(vector("who do i call in Sevenoaks")).containsExactly(once);
    }

    @Test
    void readsAnyText() {
        for (var text : new String[] {"", " ", "\u0000", "\uD800", "🙂", "help ".repeat(2000), "x".repeat(2000)}) {
            assertThat(TestModel.model().encode(text)).as("%.10s", text).hasSize(SentenceEncoder.WIDTH);
        }
    }

    @Test
    void readsManyTextsAtOnce() throws Exception {
        var alone = vector("i need a safe place tonight");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var reads = IntStream.range(0, 40).mapToObj(i -> threads.submit(() -> TestModel.model().encode("i need a safe place tonight"))).toList();
            int answered = 0;
            for (var read : reads) {
                var vector = read.get();
                if (vector != null) {
                    assertThat(vector).containsExactly(alone);
                    answered++;
                }
            }
            assertThat(answered).isPositive();
        }
    }

    @Test
    void saysThatAModelIsMissing(@TempDir Path empty) {
        assertThatThrownBy(() -> SentenceModel.open(new ModelFolder(empty))).isInstanceOf(IOException.class).hasMessageContaining("No sentence model");
    }

    @Test
    void saysThatAModelIsDamaged(@TempDir Path folder) throws IOException {
        var copy = new ModelFolder(folder);
        Files.createDirectories(copy.libraries());
        Files.writeString(copy.model(), "this is no model");
        Files.copy(TestModel.FOLDER.tokenizer(), copy.tokenizer());
        vector("the libraries are loaded by now");
        assertThatThrownBy(() -> SentenceModel.open(copy)).isInstanceOf(IOException.class).hasMessageContaining("could not be started");
    }

    @Test
    void givesNothingOnceClosed() throws IOException {
        var model = SentenceModel.open(TestModel.FOLDER);
        assertThat(model.encode("hello")).isNotNull();
        model.close();
        assertThat(model.encode("hello")).isNull();
    }

    @Test
    @Tag("SAFE-42")
    void staysOffWhereItsLibraryWouldReportToItsMaker() throws IOException {
        for (var environment : List.of(Map.<String, String>of(), Map.of("ORT_DISABLE_TELEMETRY", "0"))) {
            assertThatThrownBy(() -> SentenceModel.requireSilence(environment)).isInstanceOf(IOException.class).hasMessageContaining("stays off");
        }
        SentenceModel.requireSilence(Map.of("ORT_DISABLE_TELEMETRY", "1"));
        assertThat(System.getenv("ORT_DISABLE_TELEMETRY")).as("the tests themselves").isEqualTo("1");
    }
}
