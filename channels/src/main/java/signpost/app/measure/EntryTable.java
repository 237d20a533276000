package signpost.app.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import signpost.core.message.Signal;

/// The contenders side by side, as a plain table.
final class EntryTable {
    private static final int FIRST_FEW = 3;
    private static final double STRICT = 0.03;
    private static final double LOOSE = 0.05;

    private EntryTable() {}

    /// @param entries the first is what the others' times are compared with
    static String of(List<Entry> entries) {
        var out = new StringBuilder(row(List.of(
                "", "right first", "in three", "danger at 3 %", "danger at 5 %", "suicide at 3 %", "suicide at 5 %",
                "out of scope", "ms median", "99th", "times the first")));
        entries.forEach(entry -> out.append(row(cells(entry, entries.getFirst().timing()))));
        return out.toString();
    }

    private static List<String> cells(Entry entry, Timing base) {
        var curves = new SignalCurves(entry.scored());
        var danger = curves.of(Signal.IMMEDIATE_DANGER);
        var suicide = curves.of(Signal.SUICIDE);
        var proportions = Stream.of(
                        Scored.rightAmong(1, entry.scored()),
                        Scored.rightAmong(FIRST_FEW, entry.scored()),
                        danger.foundAt(STRICT),
                        danger.foundAt(LOOSE),
                        suicide.foundAt(STRICT),
                        suicide.foundAt(LOOSE))
                .map(Proportion::cell);
        var numbers = Stream.of(
                figure(3, curves.outOfScope().area()),
                figure(2, entry.timing().median()),
                figure(2, entry.timing().slowest()),
                figure(2, entry.timing().median() / base.median()));
        return Stream.of(Stream.of(entry.name()), proportions, numbers).flatMap(cells -> cells).toList();
    }

    static String figure(int places, double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + places + "f", value);
    }

    private static String row(List<String> cells) {
        var out = new StringBuilder(String.format(Locale.ROOT, "%-28s", cells.getFirst()));
        cells.stream().skip(1).forEach(cell -> out.append(String.format(Locale.ROOT, " %-14s", cell)));
        return out.toString().stripTrailing() + "\n";
    }
}
