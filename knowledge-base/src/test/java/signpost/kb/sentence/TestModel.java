package signpost.kb.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The model that the build unpacked, opened once for all tests.
public final class TestModel {
    public static final ModelFolder FOLDER = new ModelFolder(Path.of("target/sentence-model"));

    private TestModel() {}

    private static final class Opened {
        private static final SentenceModel MODEL = open();

        private static SentenceModel open() {
            try {
                return SentenceModel.open(FOLDER);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    public static SentenceModel model() {
        return Opened.MODEL;
    }
}
