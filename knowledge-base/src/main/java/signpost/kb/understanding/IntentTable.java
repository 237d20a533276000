package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import signpost.core.intent.IntentMatch;

/// How well intents were found, as plain tables.
final class IntentTable {
    private static final int WRONG_SHOWN = 3;

    private IntentTable() {}

    /// Shares in hundredths of all messages that have an intent; "right" and "holds it" of those before.
    static String byFold(SortedMap<String, List<Judged>> folds) {
        var out = new StringBuilder(row("intents", "n", "first", "in 3", "understood", "right", "asked", "holds it", "neither"));
        folds.forEach((fold, judged) -> out.append(row(fold, withIntent(judged))));
        return out.toString();
    }

    private static List<Judged> withIntent(List<Judged> judged) {
        return judged.stream().filter(j -> j.example().intent() != null).toList();
    }

    private static String row(String fold, List<Judged> all) {
        var understood = all.stream().filter(j -> j.match() instanceof IntentMatch.Understood).toList();
        var asked = all.stream().filter(j -> j.match() instanceof IntentMatch.Ambiguous).toList();
        return row(
                fold,
                all.size(),
                share(all, j -> j.rightAmong(1)),
                share(all, j -> j.rightAmong(3)),
                share(all, understood::contains),
                share(understood, j -> j.rightAmong(1)),
                share(all, asked::contains),
                share(asked, IntentTable::offered),
                share(all, j -> j.match() instanceof IntentMatch.NotUnderstood));
    }

    private static boolean offered(Judged judged) {
        return judged.match() instanceof IntentMatch.Ambiguous(var candidates)
                && candidates.stream().anyMatch(i -> i.id().equals(judged.example().intent()));
    }

    static String share(List<Judged> all, Predicate<Judged> what) {
        if (all.isEmpty()) {
            return "-";
        }
        return String.format(Locale.ROOT, "%.1f", 100.0 * all.stream().filter(what).count() / all.size());
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-10s %6s %7s %7s %11s %7s %7s %9s %8s%n", cells);
    }

    /// Recall, precision and what an intent is most often taken for.
    static String byIntent(List<Judged> all) {
        var out = new StringBuilder(
                String.format(Locale.ROOT, "%-28s %5s %7s %10s  %s%n", "intent", "n", "recall", "precision", "taken for"));
        var byIntent = new TreeMap<String, List<Judged>>();
        for (var judged : withIntent(all)) {
            var id = Objects.requireNonNull(judged.example().intent());
            byIntent.computeIfAbsent(id, key -> new ArrayList<>()).add(judged);
        }
        byIntent.forEach((id, own) -> out.append(String.format(
                Locale.ROOT,
                "%-28s %5d %7s %10s  %s%n",
                id,
                own.size(),
                share(own, j -> j.rightAmong(1)),
                share(takenFor(all, id), j -> j.rightAmong(1)),
                wrong(own))));
        return out.toString();
    }

    private static List<Judged> takenFor(List<Judged> all, String id) {
        return withIntent(all).stream().filter(j -> j.ranked().getFirst().equals(id)).toList();
    }

    private static String wrong(List<Judged> own) {
        var counts = new TreeMap<String, Integer>();
        own.stream().filter(j -> !j.rightAmong(1)).forEach(j -> counts.merge(j.ranked().getFirst(), 1, Integer::sum));
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                        .limit(WRONG_SHOWN)
                        .map(e -> e.getKey() + " " + e.getValue())
                        .toList());
    }
}
