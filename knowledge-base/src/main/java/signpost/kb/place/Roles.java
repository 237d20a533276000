package signpost.kb.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the few words between one place and the next for what they make of it.
final class Roles {
    private static final int REACH = 6;
    private static final Set<String> AT = Set.of("in", "at", "near", "from", "around", "to", "of");
    private static final Set<String> NOT = Set.of("not", "isnt", "wasnt", "never", "aint");
    private static final Set<String> DONT = Set.of("dont", "doesnt", "didnt", "not", "longer", "arent");
    private static final Set<String> LIVING = Set.of("live", "lives", "living", "staying", "stay", "based", "be");
    private static final Set<String> LEAVING =
            Set.of("from", "left", "leaving", "leave", "fled", "fleeing", "escaped", "escaping", "originally");
    private static final Set<String> MEANING = Set.of("meant", "mean", "sorry", "actually", "correction", "typo");
    private static final Set<String> PRESENT = Set.of(
            "now", "currently", "staying", "living", "live", "lives", "based", "im", "am", "moved", "moving", "resides", "residing", "placed",
            "housed", "settled", "here", "stay");
    private static final Set<String> MOVES = Set.of("moved", "moving", "move", "moves", "fled", "going", "gone", "came", "coming", "relocated",
            "relocating", "relocate", "flee", "fleeing", "transferred", "escaped", "back", "ran", "went");
    private static final Set<String> OTHERS = Set.of(
            "he", "hes", "his", "him", "ex", "husband", "partner", "boyfriend", "mum", "mums", "mother", "dad", "dads", "father", "parents",
            "family", "sister", "brother", "abuser", "perpetrator", "perp", "work", "works", "working", "born", "grew");

    private Roles() {}

    /// The role of the place that begins at a word.
    ///
    /// @param after where the place before it ends
    static Role of(Words words, int after, int from) {
        var gap = gap(words, after, from);
        if (gap.isEmpty()) {
            return Role.PLAIN;
        }
        if (isDenied(gap)) {
            return Role.DENIED;
        }
        var another = gap.stream().anyMatch(OTHERS::contains);
        if (isLeft(gap)) {
            return another ? Role.ANOTHERS_ORIGIN : Role.ORIGIN;
        }
        if (gap.stream().anyMatch(MEANING::contains)) {
            return Role.MEANT;
        }
        if (another) {
            return Role.ANOTHERS;
        }
        return isCurrent(gap, after > 0) ? Role.CURRENT : Role.PLAIN;
    }

    private static List<String> gap(Words words, int after, int from) {
        var gap = new ArrayList<String>();
        for (var i = Math.max(after, from - REACH); i < from; i++) {
            if (words.get(i).opens()) {
                gap.clear();
            }
            gap.add(words.text(i));
        }
        return words.get(from).opens() ? List.of() : gap;
    }

    private static String end(List<String> gap, int back) {
        return gap.size() < back ? "" : gap.get(gap.size() - back);
    }

    private static boolean isDenied(List<String> gap) {
        var last = end(gap, 1);
        if (NOT.contains(last)
                || (last.equals("of") && end(gap, 2).equals("instead"))
                || (last.equals("than") && end(gap, 2).equals("rather"))) {
            return true;
        }
        var before = end(gap, 2);
        return AT.contains(last)
                && !last.equals("of")
                && (NOT.contains(before) || before.equals("longer") || (LIVING.contains(before) && DONT.contains(end(gap, 3))));
    }

    private static boolean isLeft(List<String> gap) {
        var last = end(gap, 1);
        var before = end(gap, 2);
        if (last.equals("from")) {
            return !before.equals("far") && !before.equals("miles") && !before.equals("minutes");
        }
        var usedTo = gap.contains("used") && last.equals("in");
        return LEAVING.contains(last) || usedTo || (last.equals("of") && before.equals("out"));
    }

    private static boolean isCurrent(List<String> gap, boolean behindAnother) {
        var last = end(gap, 1);
        if (last.equals("to")) {
            return behindAnother || gap.stream().anyMatch(MOVES::contains);
        }
        return last.equals("now") || (AT.contains(last) && gap.stream().anyMatch(PRESENT::contains));
    }
}
