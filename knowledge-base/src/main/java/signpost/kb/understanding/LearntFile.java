package signpost.kb.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was learnt when the program was built, in one file beside the classes, so that a start need not learn again.
///
/// Layout: what it was learnt from (two digests), the intents, what was learnt about sentences (may be nothing), what was learnt about words.
final class LearntFile {
    static final String NAME = "learnt.bin";

    private final Origin origin;
    private final List<String> intents;
    private final @Nullable SentenceHeads heads;
    private final ByteBuffer words;

    /// @param making  of everything the result depends on, code included
    /// @param phrases of the phrases alone
    record Origin(String making, String phrases) {}

    private LearntFile(Origin origin, List<String> intents, @Nullable SentenceHeads heads, ByteBuffer words) {
        this.origin = origin;
        this.intents = intents;
        this.heads = heads;
        this.words = words;
    }

    /// The one that came with the program; null if the build made none.
    static @Nullable LearntFile ofTheBuild() {
        try (var in = LearntFile.class.getResourceAsStream(NAME)) {
            return in == null ? null : read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static LearntFile read(ByteBuffer in) {
        var origin = origin(in);
        var intents = List.of(Texts.get(in).split("\n"));
        var heads = in.get() == 0 ? null : SentenceHeads.readFrom(in);
        return new LearntFile(origin, intents, heads, in);
    }

    /// What a file was learnt from; the rest of it may be in the layout of an older program.
    static Origin origin(ByteBuffer in) {
        return new Origin(Texts.get(in), Texts.get(in));
    }

    static ByteBuffer write(Origin origin, Learnt words, @Nullable SentenceHeads heads) {
        var intents = String.join("\n", words.intents());
        var out = ByteBuffer.allocate(Texts.bytes(origin.making())
                + Texts.bytes(origin.phrases())
                + Texts.bytes(intents)
                + 1
                + (heads == null ? 0 : heads.bytes())
                + words.bytes());
        Texts.put(out, origin.making());
        Texts.put(out, origin.phrases());
        Texts.put(out, intents);
        out.put((byte) (heads == null ? 0 : 1));
        if (heads != null) {
            heads.writeTo(out);
        }
        words.writeTo(out);
        return out.flip();
    }

    boolean isFrom(List<Example> examples) {
        return origin.phrases().equals(Digests.of(examples));
    }

    /// Only for the examples that it [was learnt from][#isFrom].
    Learnt words(List<Example> examples) {
        return Learnt.read(examples, words.duplicate());
    }

    /// Null if there are none, or they tell other intents apart.
    @Nullable SentenceHeads heads(List<String> wanted) {
        return intents.equals(wanted) ? heads : null;
    }
}
