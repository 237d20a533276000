package signpost.kb.understanding;

import java.util.List;
import java.util.Locale;

/// How many phrases sound like a child's, by the bar from which they do, as a plain table.
final class VoiceTable {
    private static final List<Double> BARS = List.of(0.05, 0.10, Bars.SOUNDS_YOUNG, 0.20, 0.30, 0.50);

    private VoiceTable() {}

    /// Of children's own phrases, of all other subjects, and of those among them that raise a signal. The exact cues of the core, which take words
    /// of grown-ups out, are not in it.
    static String byBar(List<Judged> all) {
        var own = all.stream().filter(j -> Bars.CHILD_SELF.equals(j.example().intent())).toList();
        var others = all.stream()
                .filter(j -> j.example().intent() != null && !Bars.CHILD_SELF.equals(j.example().intent()))
                .toList();
        var raising = others.stream().filter(j -> !j.screening().signals().isEmpty()).toList();
        var out = new StringBuilder(String.format(
                Locale.ROOT, "%-12s %9s %9s %9s%n", "sounds young", "child", "others", "raising"));
        for (double bar : BARS) {
            out.append(String.format(
                    Locale.ROOT, "%-12s %9s %9s %9s%n", bar, share(own, bar), share(others, bar), share(raising, bar)));
        }
        return out.toString();
    }

    private static String share(List<Judged> judged, double bar) {
        return IntentTable.share(judged, j -> j.childSelf() >= bar);
    }
}
