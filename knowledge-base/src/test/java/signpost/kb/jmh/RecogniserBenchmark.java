package signpost.kb.jmh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import signpost.core.intent.IntentMatch;
import signpost.core.safety.SignalScores;
import signpost.kb.KnowledgeBase;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentLoader;
import signpost.kb.sentence.ModelFolder;
import signpost.kb.sentence.SentenceEncoder;
import signpost.kb.sentence.SentenceModel;

/// Reading one message: its intents, and its signs of danger; by words alone, and with the sentence model.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"})
public class RecogniserBenchmark {
    private static final List<String> SAID = List.of(
            "who do i call in sevenoaks", "what does marac mean", "i need somewhere safe to live", "he is smashing the door in",
            "my husband goes quiet for days when i ask about the car and i do not know what to make of it", "he controls all my money");

    /// By words alone, or with the model.
    @Param({"words", "model"})
    public String reading = "words";

    private KnowledgeBase knowledge = KnowledgeBase.of(content());
    private int next;

    private static ContentBundle content() {
        return ContentLoader.embedded().loadUnchecked();
    }

    /// Reads the model.
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        var encoder = reading.equals("model") ? SentenceModel.open(new ModelFolder(Path.of("target/sentence-model"))) : SentenceEncoder.NONE;
        knowledge = KnowledgeBase.of(content(), encoder);
    }

    /// What somebody wants.
    @Benchmark
    public IntentMatch intents() {
        return knowledge.recognizer().recognize(message());
    }

    /// Whether they are in danger.
    @Benchmark
    public SignalScores signals() {
        return knowledge.signals().read(message());
    }

    private String message() {
        next = (next + 1) % SAID.size();
        return SAID.get(next);
    }
}
