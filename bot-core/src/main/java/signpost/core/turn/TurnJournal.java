package signpost.core.turn;

import java.util.List;

/// Keeps the counts. It may not throw.
public interface TurnJournal {
    void record(List<TurnEvent> events);

    /// Something broke inside a turn. Only the class and the frames may be kept, never the message: messages quote input.
    void failure(Throwable broken);

    /// A journal that keeps nothing.
    static TurnJournal silent() {
        return new TurnJournal() {
            @Override
            public void record(List<TurnEvent> events) {}

            @Override
            public void failure(Throwable broken) {}
        };
    }
}
