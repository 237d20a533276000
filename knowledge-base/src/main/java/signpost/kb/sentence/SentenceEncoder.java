package signpost.kb.sentence;

import org.jspecify.annotations.Nullable;

/// Turns a text into a vector that says what it means. Never throws, keeps nothing of the text.
@FunctionalInterface
public interface SentenceEncoder {

    /// Places of a vector.
    int WIDTH = 384;

    /// Knows nothing: for where there is no model.
    SentenceEncoder NONE = text -> null;

    /// A vector of [#WIDTH] places and length one; null if there is none now, because the model is missing, still being read, too busy
    /// or broken.
    float @Nullable [] encode(String text);
}
