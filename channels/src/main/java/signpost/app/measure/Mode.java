package signpost.app.measure;

import org.jspecify.annotations.Nullable;

/// A way in which the program itself understands, with its bars: on words alone, or with a sentence model too.
public interface Mode extends Contender {

    /// What the program does with a message that opens a conversation.
    Decided decide(String text);

    /// The sentence model that it may ask; null for one that goes by words alone.
    default @Nullable WatchedModel model() {
        return null;
    }
}
