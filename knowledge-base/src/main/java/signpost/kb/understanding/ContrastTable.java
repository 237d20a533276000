package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import signpost.core.message.Signal;
import signpost.kb.understanding.Contrast.Difference;

/// Which contrast sets a recogniser tells apart, as a plain table.
final class ContrastTable {
    private ContrastTable() {}

    /// A set and what was made of its phrases, in their order.
    ///
    /// @param judged one for each phrase that the content has
    record Row(Contrast contrast, List<Judged> judged) {
        Row {
            judged = List.copyOf(judged);
        }

        /// Whether every phrase is read as its label says: a sign raises its signal; any other phrase raises no signal of a phrase beside it that it must
        /// not, and is taken for its own intent where that alone sets it apart from one of them.
        boolean isToldApart() {
            return judged.stream().allMatch(this::isRight);
        }

        private boolean isRight(Judged one) {
            var raises = one.example().raises();
            if (raises != null) {
                return one.screening().has(raises);
            }
            var others = judged.stream().map(Judged::example).filter(other -> !other.equals(one.example())).toList();
            boolean silent = others.stream().noneMatch(other -> falselyRaises(one, other.raises()));
            boolean bySignals = others.stream().allMatch(other -> isRuledOut(one, other.raises()));
            return silent && (one.rightAmong(1) || bySignals);
        }

        private static boolean falselyRaises(Judged one, @Nullable Signal signal) {
            return isRuledOut(one, signal) && signal != null && one.screening().has(signal);
        }

        /// Whether the signal of another phrase is what this one must not raise; else only the intent can set them apart.
        private static boolean isRuledOut(Judged one, @Nullable Signal signal) {
            return signal != null && Lessons.mustNotRaise(one.example(), signal);
        }
    }

    /// Counts by what sets the phrases apart, and the ids of the sets that were not told apart.
    ///
    /// @param fitted  read by a recogniser that has seen them
    /// @param heldOut read by one that has not seen any phrase of the set
    static String of(List<Row> fitted, List<Row> heldOut) {
        var out = new StringBuilder(String.format(Locale.ROOT, "%-18s %5s %7s %9s%n", "contrasts", "sets", "fitted", "held out"));
        for (var difference : Difference.values()) {
            var name = difference.name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.append(row(name, only(fitted, difference), only(heldOut, difference)));
        }
        out.append(row("all", fitted, heldOut));
        out.append("not told apart as fitted: ").append(missed(fitted)).append('\n');
        return out.append("not told apart held out:  ").append(missed(heldOut)).append('\n').toString();
    }

    private static List<Row> only(List<Row> rows, Difference difference) {
        return rows.stream().filter(row -> row.contrast().difference() == difference).toList();
    }

    private static String row(String name, List<Row> fitted, List<Row> heldOut) {
        return String.format(Locale.ROOT, "%-18s %5d %7d %9d%n", name, fitted.size(), toldApart(fitted), toldApart(heldOut));
    }

    static long toldApart(List<Row> rows) {
        return rows.stream().filter(Row::isToldApart).count();
    }

    private static String missed(List<Row> rows) {
        return String.join(", ", rows.stream().filter(row -> !row.isToldApart()).map(row -> row.contrast().id()).toList());
    }

    /// What a recogniser makes of every set.
    static List<Row> read(PhraseRecognizer recognizer, List<Contrast> contrasts, Map<String, Example> byText) {
        var rows = new ArrayList<Row>();
        for (var contrast : contrasts) {
            var examples = contrast.phrases().stream().filter(byText::containsKey).map(byText::get).toList();
            rows.add(new Row(contrast, CrossValidation.read(recognizer, examples)));
        }
        return List.copyOf(rows);
    }
}
