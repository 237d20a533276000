package signpost.kb.understanding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import signpost.kb.sentence.SentenceEncoder;

/// The sentence vectors of phrases, rounded, and kept in a file from one build to the next.
///
/// Rounding makes a fit the same on machines whose arithmetic differs in the last places. The file knows the phrases by their fingerprints.
public final class PhraseVectors implements SentenceEncoder {
    private static final float STEPS = 1000;
    private static final int KEY = 16;

    private final SentenceEncoder model;
    private final ConcurrentMap<String, short[]> known = new ConcurrentHashMap<>();

    /// @param model what makes the vectors that are not known yet
    public PhraseVectors(SentenceEncoder model) {
        this.model = model;
    }

    /// Takes in a file that was written before; one that is missing or damaged is no loss.
    public PhraseVectors reading(Path file) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                var key = in.readUTF();
                var rounded = new short[WIDTH];
                for (int i = 0; i < WIDTH; i++) {
                    rounded[i] = in.readShort();
                }
                known.put(key, rounded);
            }
        } catch (IOException missing) {
            return this;
        }
        return this;
    }

    /// Makes the vectors of all these texts, on every core.
    void learn(List<String> texts) {
        texts.parallelStream().forEach(this::encode);
    }

    /// Writes the vectors of these texts and no others.
    void write(Path file, List<String> texts) throws IOException {
        var kept = texts.stream().map(PhraseVectors::key).distinct().filter(known::containsKey).sorted().toList();
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
            out.writeInt(kept.size());
            for (var key : kept) {
                out.writeUTF(key);
                for (short step : known.getOrDefault(key, new short[WIDTH])) {
                    out.writeShort(step);
                }
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public float @Nullable [] encode(String text) {
        var key = key(text);
        var rounded = known.get(key);
        if (rounded == null) {
            var vector = model.encode(text);
            if (vector == null) {
                return null;
            }
            rounded = rounded(vector);
            known.put(key, rounded);
        }
        var vector = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            vector[i] = rounded[i] / STEPS;
        }
        return vector;
    }

    private static short[] rounded(float[] vector) {
        var rounded = new short[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            rounded[i] = (short) Math.round(vector[i] * STEPS);
        }
        return rounded;
    }

    private static String key(String text) {
        var digest = Digests.fresh().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, KEY);
    }
}
