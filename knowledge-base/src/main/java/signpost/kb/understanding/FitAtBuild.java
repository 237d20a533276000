package signpost.kb.understanding;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import signpost.kb.content.ContentLoader;
import signpost.kb.sentence.ModelFolder;
import signpost.kb.sentence.SentenceModel;

/// Learns from the content while the program is built, and writes what it learnt beside the classes. Run by the build.
///
/// Does nothing if neither the phrases nor the code have changed since. Where the sentence model does not run, only the words are learnt.
public final class FitAtBuild {
    private static final System.Logger LOG = System.getLogger("signpost.fit");

    private final Path classes;
    private final Path vectors;
    private final ModelFolder model;

    private FitAtBuild(Path classes, Path vectors, ModelFolder model) {
        this.classes = classes;
        this.vectors = vectors;
        this.model = model;
    }

    /// @param arguments the folder of the model, the file that keeps the phrases' vectors
    public static void main(String... arguments) throws IOException, URISyntaxException {
        var classes = Path.of(FitAtBuild.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        new FitAtBuild(classes, Path.of(arguments[1]), new ModelFolder(Path.of(arguments[0]))).run();
    }

    private void run() throws IOException {
        var phrases = ContentLoader.embedded().loadUnchecked().phrases();
        var examples = Example.of(phrases.intents(), phrases.signals());
        var origin = new LearntFile.Origin(making(examples), Digests.of(examples));
        var file = classes.resolve(FitAtBuild.class.getPackageName().replace('.', '/')).resolve(LearntFile.NAME);
        if (Files.exists(file) && LearntFile.origin(ByteBuffer.wrap(Files.readAllBytes(file))).equals(origin)) {
            return;
        }
        var words = Learnt.from(examples);
        Files.write(file, LearntFile.write(origin, words, heads(examples, words.intents())).array());
    }

    private @Nullable SentenceHeads heads(List<Example> examples, List<String> intents) throws IOException {
        if (!model.isWhole()) {
            LOG.log(Level.WARNING, "No sentence model for this machine: words alone are learnt.");
            return null;
        }
        try (var opened = SentenceModel.open(model)) {
            var known = new PhraseVectors(opened).reading(vectors);
            var texts = examples.stream().map(Example::text).toList();
            known.learn(texts);
            known.write(vectors, texts);
            var all = new ArrayList<float[]>(texts.size());
            for (var text : texts) {
                all.add(Objects.requireNonNull(known.encode(text), "the model gave no vector for a phrase"));
            }
            return SentenceHeads.fit(examples, all, intents);
        }
    }

    /// Of the phrases and of every class and list that the result depends on.
    private String making(List<Example> examples) throws IOException {
        var digest = Digests.fresh();
        digest.update(Digests.of(examples).getBytes(StandardCharsets.UTF_8));
        for (var part : List.of("signpost/kb/understanding", "signpost/kb/sentence", "content/places")) {
            try (var files = Files.walk(classes.resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).filter(f -> !f.endsWith(LearntFile.NAME)).sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return Digests.hex(digest);
    }
}
