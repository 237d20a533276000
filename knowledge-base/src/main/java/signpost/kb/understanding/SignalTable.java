package signpost.kb.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Predicate;
import signpost.core.message.Signal;
import signpost.kb.understanding.Calibration.Outcome;

/// How well signals were found, as plain tables.
final class SignalTable {
    private static final List<Double> RATES = List.of(0.01, 0.02, 0.03, 0.05, 0.07, 0.10);

    private SignalTable() {}

    /// At the bars of [Bars], exact signs included. Shares in hundredths; "asked" counts the signal's question too.
    static String byFold(SortedMap<String, List<Judged>> folds) {
        var out = new StringBuilder(row(
                "signal", "author", "n", "found", "or asked", "others", "false", "or asked", "near miss", "overlap"));
        for (var signal : Lessons.SIGNALS) {
            folds.forEach((fold, judged) -> out.append(row(signal, fold, judged)));
        }
        return out.toString();
    }

    private static String row(Signal signal, String fold, List<Judged> judged) {
        Predicate<Judged> acted = j -> j.screening().has(signal);
        Predicate<Judged> askedToo = acted.or(j -> j.screening().doubt() == signal);
        var own = raising(judged, signal);
        var others = others(judged, signal);
        var near = others.stream().filter(j -> j.example().nearly() == signal).toList();
        var overlap = judged.stream().filter(j -> Lessons.overlaps(j.example(), signal)).toList();
        return row(
                signal.slug(), fold,
                own.size(), IntentTable.share(own, acted), IntentTable.share(own, askedToo),
                others.size(), IntentTable.share(others, acted), IntentTable.share(others, askedToo),
                IntentTable.share(near, acted), IntentTable.share(overlap, acted));
    }

    private static List<Judged> raising(List<Judged> judged, Signal signal) {
        return judged.stream().filter(j -> j.example().raises() == signal).toList();
    }

    private static List<Judged> others(List<Judged> judged, Signal signal) {
        return judged.stream().filter(j -> Lessons.mustNotRaise(j.example(), signal)).toList();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-17s %-7s %5s %7s %9s %7s %7s %9s %10s %8s%n", cells);
    }

    /// For each rate of false alarms: the bar that brings it, and the share found there by what was learnt, without the exact signs.
    static String byFalseAlarms(List<Judged> all) {
        var out = new StringBuilder(
                "What was learnt, by false alarms on others: bar, then hundredths found; then the calibration that fits\n");
        for (int s = 0; s < Lessons.SIGNALS.size(); s++) {
            out.append(byFalseAlarms(all, s));
        }
        return out.toString();
    }

    private static String byFalseAlarms(List<Judged> all, int s) {
        var signal = Lessons.SIGNALS.get(s);
        var own = raising(all, signal);
        var others = others(all, signal).stream()
                .map(j -> j.reading().calibrated(s))
                .sorted(Comparator.reverseOrder())
                .toList();
        var out = new StringBuilder(String.format(Locale.ROOT, "%-17s", signal.slug()));
        for (double rate : others.isEmpty() ? List.<Double>of() : RATES) {
            double bar = others.get((int) (rate * others.size()));
            var found = IntentTable.share(own, j -> j.reading().calibrated(s) > bar);
            out.append(String.format(Locale.ROOT, "  %2.0f%%: %.2f %5s", 100 * rate, bar, found));
        }
        var fit = Calibration.fit(outcomes(all, s));
        return out.append(String.format(Locale.ROOT, "  (%.2f, %.2f)%n", fit.slope(), fit.shift())).toString();
    }

    private static List<Outcome> outcomes(List<Judged> all, int s) {
        var signal = Lessons.SIGNALS.get(s);
        return all.stream()
                .filter(j -> j.example().raises() == signal || Lessons.mustNotRaise(j.example(), signal))
                .map(j -> new Outcome(j.reading().signal(s), j.example().raises() == signal))
                .toList();
    }
}
