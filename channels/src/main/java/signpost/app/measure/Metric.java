package signpost.app.measure;

import java.util.List;
import java.util.function.Predicate;

/// One figure: of the messages that it is about, those of which something holds.
///
/// @param about which messages count
/// @param hit   what is counted among them
record Metric(String name, Predicate<Judged> about, Predicate<Judged> hit) {

    Proportion of(List<Judged> all) {
        return Proportion.of(all.stream().filter(about).toList(), hit);
    }
}
