package signpost.app.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import signpost.kb.understanding.HeldOutMessage;

/// What a mode of the program does with the messages, as plain tables.
final class MetricTable {
    private MetricTable() {}

    /// Every figure over all messages.
    static String whole(List<Judged> all) {
        return section("must be found", Metrics.FOUND, all)
                + section("must not happen", Metrics.FALSE, all)
                + section("what is wanted", Metrics.INTENTS, all);
    }

    private static String section(String heading, List<Metric> metrics, List<Judged> all) {
        var out = new StringBuilder(heading).append('\n');
        for (var metric : metrics) {
            out.append(String.format(Locale.ROOT, "  %-50s %s%n", metric.name(), metric.of(all).line()));
        }
        return out.toString();
    }

    /// The figures that make sense for a part, one part a row.
    static String by(String heading, Function<HeldOutMessage, String> part, List<Judged> all) {
        var parts = new TreeMap<String, List<Judged>>();
        all.forEach(j -> parts.computeIfAbsent(part.apply(j.message()), key -> new ArrayList<>()).add(j));
        var out = new StringBuilder(row("by " + heading, Metrics.BRIEF.stream().map(Metric::name).toList()));
        parts.forEach((key, own) ->
                out.append(row(key, Metrics.BRIEF.stream().map(metric -> metric.of(own).cell()).toList())));
        return out.toString();
    }

    private static String row(String first, List<String> cells) {
        var out = new StringBuilder(String.format(Locale.ROOT, "%-20s", first));
        cells.forEach(cell -> out.append(String.format(Locale.ROOT, " %-15s", cell)));
        return out.toString().stripTrailing() + "\n";
    }
}
