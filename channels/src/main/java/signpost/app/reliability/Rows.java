package signpost.app.reliability;

import java.util.List;
import java.util.Optional;

/// Every row that a process can be tried on, in the order of `docs/reliability.md`.
public final class Rows {
    private static final List<Row> ALL = List.of(
            new Steady(), new Saturation(), new Overload(), new Soak(), new Start(), new Stop(), new Kill(), new Reload(), new StoreAway(), new Scarce(), new Chaos(), new SlowSenders());

    private Rows() {}

    public static List<Row> all() {
        return ALL;
    }

    /// The row of that id; empty if there is none.
    public static Optional<Row> named(String id) {
        return ALL.stream().filter(row -> row.id().equalsIgnoreCase(id)).findFirst();
    }
}
