package signpost.core.testing;

import java.util.ArrayList;
import java.util.List;
import signpost.core.turn.TurnEvent;
import signpost.core.turn.TurnJournal;

/// Keeps every event as a line, and of a failure the class alone.
public final class FakeJournal implements TurnJournal {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void record(List<TurnEvent> events) {
        events.forEach(event -> lines.add(event.toString()));
    }

    @Override
    public void failure(Throwable broken) {
        lines.add("failure " + broken.getClass().getName());
    }

    /// What was kept, oldest first.
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
