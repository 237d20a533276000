package signpost.app.load;

import java.util.Map;

/// What became of all requests of one load.
///
/// @param kinds by their names
public record Outcome(Map<String, Tally> kinds) {
    public Outcome {
        kinds = Map.copyOf(kinds);
    }

    /// What became of one kind.
    ///
    /// @throws IllegalArgumentException if none of it was sent
    public Tally of(String kind) {
        var tally = kinds.get(kind);
        if (tally == null) {
            throw new IllegalArgumentException("Nothing of that kind was sent: " + kind);
        }
        return tally;
    }

    /// Of all kinds together.
    public Tally all() {
        var sum = new Tally.Open();
        kinds.values().forEach(sum::add);
        return sum.close(kinds.values().stream().mapToDouble(Tally::seconds).max().orElse(0));
    }
}
