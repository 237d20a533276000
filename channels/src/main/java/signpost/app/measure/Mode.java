package signpost.app.measure;

/// A way in which the program itself understands, with its bars: on words alone, or with a sentence model too.
public interface Mode extends Contender {

    /// What the program does with a message that opens a conversation.
    Decided decide(String text);

    /// Whether the message is one for which the sentence model is asked; never without one.
    default boolean asksModel(String text) {
        return false;
    }
}
