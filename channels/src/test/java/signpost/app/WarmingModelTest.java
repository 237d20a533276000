package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.kb.sentence.SentenceEncoder;

class WarmingModelTest {
    private static final Path BUILT = Path.of("../knowledge-base/target/sentence-model");

    @Test
    void isWarmOnceTheModelIsRead() {
        var model = WarmingModel.start(BUILT);
        model.await();

        assertThat(model.isWarm()).isTrue();
        assertThat(model.encode("is there somewhere safe to go tonight")).hasSize(SentenceEncoder.WIDTH);
    }

    @Test
    @Tag("SAFE-14")
    void withoutAModelNobodyWaitsAndWordsAreReadAlone() {
        var model = WarmingModel.start(null);
        model.await();

        assertThat(model.isWarm()).isFalse();
        assertThat(model.encode("is there somewhere safe to go tonight")).isNull();
    }

    @Test
    @Tag("SAFE-14")
    void aModelThatCannotBeReadIsNoFailure(@TempDir Path empty) {
        var model = WarmingModel.start(empty);
        model.await();

        assertThat(model.isWarm()).isFalse();
        assertThat(model.encode("is there somewhere safe to go tonight")).isNull();
    }
}
