package signpost.app.measure;

import java.util.List;

/// A contender after its trial.
///
/// @param scored one for each message
record Entry(String name, List<Scored> scored, Timing timing) {
    Entry {
        scored = List.copyOf(scored);
    }
}
