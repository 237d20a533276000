package signpost.app.measure;

import java.util.List;
import java.util.Locale;

/// What the modes of the program cost, as plain text.
final class CostTable {
    private static final double MEGA = 1024 * 1024;

    private CostTable() {}

    static String of(List<Cost> costs) {
        var out = new StringBuilder();
        costs.forEach(cost -> out.append(line(cost)));
        return out.toString();
    }

    private static String line(Cost cost) {
        var embedding = cost.embedding();
        var ratio = embedding == null
                ? "no sentence model to compare with"
                : EntryTable.figure(2, cost.timing().median() / embedding.median()) + " times one embedding ("
                        + EntryTable.figure(2, embedding.median()) + " ms)";
        return String.format(
                Locale.ROOT,
                "%-28s median %s ms, 99th %s ms, %s; needed the sentence model: %s; memory: heap %.0f MB, process %.0f MB%n",
                cost.mode(),
                EntryTable.figure(2, cost.timing().median()),
                EntryTable.figure(2, cost.timing().slowest()),
                ratio,
                cost.askModel().line().strip(),
                cost.memory().heap() / MEGA,
                cost.memory().resident() / MEGA);
    }
}
