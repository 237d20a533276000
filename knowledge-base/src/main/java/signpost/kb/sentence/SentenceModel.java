package signpost.kb.sentence;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// The model in memory. Safe for many threads; a text costs one core a few milliseconds.
///
/// As many texts at once as there are cores; the others wait. Where people wait for an answer, [EncoderInTime] stands before it.
public final class SentenceModel implements SentenceEncoder, AutoCloseable {
    private static final String NATIVE_PATH = "onnxruntime.native.path";

    /// The library reads this before anything else, from the environment of the process alone: a program cannot set it for itself.
    private static final String SILENCE = "ORT_DISABLE_TELEMETRY";

    private static final String OUTPUT = "last_hidden_state";

    /// Pieces of a text that are read. More would bring little and cost much: the time grows faster than the length.
    private static final int MOST_PIECES = 128;

    /// A model that fails as often as this, one time after the other, is not asked again.
    private static final int MOST_FAILURES = 3;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece wordPiece;
    private final Semaphore cores;
    private volatile int failures;
    private volatile boolean closed;

    private SentenceModel(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
        this.environment = environment;
        this.session = session;
        this.wordPiece = wordPiece;
        this.cores = new Semaphore(Runtime.getRuntime().availableProcessors());
    }

    /// Reads the model: takes about half a second.
    ///
    /// @throws IOException if a file is missing or damaged, the libraries do not run on this machine, or they would report to their maker (SAFE-42)
    public static SentenceModel open(ModelFolder folder) throws IOException {
        requireSilence(System.getenv());
        if (!folder.isWhole()) {
            throw new IOException("No sentence model for this machine in " + folder.path());
        }
        var wordPiece = WordPiece.read(folder.tokenizer());
        System.setProperty(NATIVE_PATH, folder.libraries().toString());
        try (var options = new SessionOptions()) {
            var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "signpost");
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            return new SentenceModel(environment, environment.createSession(folder.model().toString(), options), wordPiece);
        } catch (OrtException | RuntimeException | LinkageError broken) { // native code: whatever it throws, there is no model
            throw new IOException("The sentence model could not be started: " + broken.getMessage(), broken);
        }
    }

    /// ONNX Runtime 1.29 keeps a list of events with an id of the device in the home folder, and sends it, unless it is told not to.
    static void requireSilence(Map<String, String> environment) throws IOException {
        if (!"1".equals(environment.get(SILENCE))) {
            throw new IOException("The sentence model stays off, because its library would report to its maker. Start the program with ./signpost, or set " + SILENCE + "=1.");
        }
    }

    @Override
    public float @Nullable [] encode(String text) {
        if (closed || failures >= MOST_FAILURES || isInterrupted()) {
            return null;
        }
        try {
            var vector = vector(wordPiece.ids(text, MOST_PIECES));
            failures = 0;
            return vector;
        } catch (OrtException | RuntimeException | LinkageError broken) { // whatever breaks here, the words are still read
            noteFailure();
            return null;
        } finally {
            cores.release();
        }
    }

    /// Takes a core, if only after a wait.
    private boolean isInterrupted() {
        try {
            cores.acquire();
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private synchronized void noteFailure() {
        failures++;
    }

    private float[] vector(long[] ids) throws OrtException {
        var shape = new long[] {1, ids.length};
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                var types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                var result = session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            var output = (OnnxTensor) result.get(OUTPUT).orElseThrow(() -> new IllegalStateException("no " + OUTPUT));
            return ofLengthOne(output.getFloatBuffer());
        }
    }

    /// The first piece stands for the whole text; that is how this model was taught.
    private static float[] ofLengthOne(FloatBuffer pieces) {
        var vector = new float[WIDTH];
        pieces.get(0, vector);
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float factor = (float) (1 / Math.sqrt(Math.max(squares, 1e-12)));
        for (int i = 0; i < WIDTH; i++) {
            vector[i] *= factor;
        }
        return vector;
    }

    /// Frees the native memory. Texts that come later get no vector.
    @Override
    public void close() {
        closed = true;
        cores.acquireUninterruptibly(Runtime.getRuntime().availableProcessors());
        try {
            session.close();
        } catch (OrtException ignored) {
            // the process is about to end, or the memory is gone already
        } finally {
            cores.release(Runtime.getRuntime().availableProcessors());
        }
    }
}
