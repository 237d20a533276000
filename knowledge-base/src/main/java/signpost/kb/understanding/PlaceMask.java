package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts one token in the place of every name of a place: where somebody lives is no sign of what happens there.
///
/// Without it a rare name speaks through letters that it shares with other words ("Dover" with "overdose"). A name that is also an everyday
/// word is masked only where the words around it make it a place ("in deal", "ash kent"). Reads the tables that the program was built with.
final class PlaceMask {
    /// What stands for a place.
    static final String PLACE = "#place";

    private static final String FOLDER = "/content/places/";
    private static final Set<String> BEFORE_PLACES = Set.of("in", "near", "from", "outside", "around", "live", "to");
    private static final Set<String> AFTER_PLACES = Set.of(
            "", "kent", "and", "but", "with", "i", "is", "area", "please", "now", "?", "!", "where", "who", "town", "for", "my", "near", "so", "because");
    private static final Set<String> LIVING = Set.of("live", "lives", "living", "lived", "based");
    /// Even after "in" or "from" these are rarely the village, unless somebody lives in it.
    private static final Set<String> NEVER = Set.of(
            "river", "bridge", "stone", "breach", "east cliff", "halfway", "way", "the down", "the moor", "the island", "worth", "the stocks",
            "chalk", "grain", "how green", "cooling", "selling", "bobbing", "hospital");

    private final Set<String> names = new HashSet<>();
    private final Set<String> everyday = new HashSet<>();
    private final Map<String, Integer> longest = new HashMap<>();

    PlaceMask() {
        WordLists.rows(FOLDER + "everyday.tsv").forEach(row -> everyday.add(key(row.getFirst())));
        everyday.addAll(NEVER);
        WordLists.rows(FOLDER + "places.tsv").forEach(row -> enter(row.getFirst(), row.get(2)));
        WordLists.rows(FOLDER + "outside.tsv").stream()
                .filter(row -> row.get(1).isEmpty())
                .forEach(row -> enter(row.getFirst(), row.get(2)));
    }

    private void enter(String name, String alternatives) {
        enter(name);
        Arrays.stream(alternatives.split("\\|")).filter(other -> !other.isBlank()).forEach(this::enter);
    }

    private void enter(String name) {
        var key = key(name);
        // The initials of a council are other things too.
        var tokens = key.split(" ");
        if (tokens[0].length() < 2) {
            return;
        }
        names.add(key);
        longest.merge(tokens[0], tokens.length, Math::max);
    }

    private static String key(String name) {
        return String.join(" ", Tokens.of(name));
    }

    /// The tokens, with one for each name.
    List<String> masked(List<String> tokens) {
        var out = new ArrayList<String>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            int length = nameAt(tokens, i);
            out.add(length > 0 ? PLACE : tokens.get(i));
            i += Math.max(1, length);
        }
        return out;
    }

    private int nameAt(List<String> tokens, int from) {
        int most = Math.min(longest.getOrDefault(tokens.get(from), 0), tokens.size() - from);
        for (int length = most; length > 0; length--) {
            var key = length == 1 ? tokens.get(from) : String.join(" ", tokens.subList(from, from + length));
            if (names.contains(key) && (!everyday.contains(key) || isPlace(tokens, from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isPlace(List<String> tokens, int from, int to) {
        var before = from == 0 ? "" : tokens.get(from - 1);
        var after = to == tokens.size() ? "" : tokens.get(to);
        boolean home = from > 1 && before.equals("in") && LIVING.contains(tokens.get(from - 2));
        if (home || NEVER.contains(String.join(" ", tokens.subList(from, to)))) {
            return home;
        }
        boolean alone = before.isEmpty() && (after.isEmpty() || (to + 1 == tokens.size() && AFTER_PLACES.contains(after)));
        return alone || after.equals("kent") || (BEFORE_PLACES.contains(before) && AFTER_PLACES.contains(after));
    }
}
