package signpost.app.measure;

/// Something that reads messages in this process.
public interface Contender {

    /// As it stands in the tables.
    String name();

    /// Everything it makes of a message.
    Scores scores(String text);

    /// What a message costs when it is answered: the work that is timed.
    default void read(String text) {
        scores(text);
    }
}
