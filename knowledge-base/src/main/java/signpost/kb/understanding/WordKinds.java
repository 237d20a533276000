package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Knows what kind of word a word is: partner, weapon, now, long ago. Lets a phrase of one author teach about another's words.
///
/// The lists (`kinds.txt`) hold words, beginnings of words (`strangl*`) and expressions of up to five words (`on_his_way`).
final class WordKinds {
    private static final int LONGEST_EXPRESSION = 5;
    private static final int SHORTEST_BEGINNING = 3;
    static final Set<String> KEPT = Set.of(
            """
            is are am was were has have had been be will would going just got to and but if when the a my his her i he she they \
            we you it me him not do does did can could should in on at with for from what how who where why now ? ! that this there"""
                    .split(" "));

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> beginnings = new HashMap<>();
    private final Set<String> openings = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, List<String>> expressions = new HashMap<>();

    WordKinds() {
        WordLists.read("kinds.txt").forEach((kind, entries) -> entries.forEach(e -> enter(kind, e)));
        var numbers = WordLists.read("numbers.txt");
        numbers.forEach((n, spelt) -> spelt.forEach(w -> put(words, w, Tokens.numberClass(Integer.parseInt(n)))));
    }

    private void enter(String kind, String entry) {
        if (entry.endsWith("*")) {
            put(beginnings, entry.substring(0, entry.length() - 1), kind);
            openings.add(entry.substring(0, SHORTEST_BEGINNING));
        } else if (entry.contains("_")) {
            put(expressions, entry.replace('_', ' '), kind);
            firstWords.add(entry.substring(0, entry.indexOf('_')));
        } else {
            put(words, entry, kind);
        }
    }

    private static void put(Map<String, List<String>> map, String key, String kind) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(kind);
    }

    /// The kinds of every token and of the expressions that begin there, each once, in the order of the lists.
    List<Set<String>> of(List<String> tokens) {
        var kinds = new ArrayList<Set<String>>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            var here = ofWord(tokens.get(i));
            addExpressions(tokens, i, here);
            kinds.add(here);
        }
        return kinds;
    }

    private Set<String> ofWord(String word) {
        var kinds = new LinkedHashSet<>(words.getOrDefault(word, List.of()));
        boolean maybe = word.length() >= SHORTEST_BEGINNING && openings.contains(word.substring(0, SHORTEST_BEGINNING));
        for (int n = SHORTEST_BEGINNING; maybe && n <= word.length(); n++) {
            kinds.addAll(beginnings.getOrDefault(word.substring(0, n), List.of()));
        }
        if (word.charAt(0) == '#') {
            kinds.add(word);
        }
        return kinds;
    }

    private void addExpressions(List<String> tokens, int from, Set<String> kinds) {
        if (!firstWords.contains(tokens.get(from))) {
            return;
        }
        var expression = new StringBuilder(tokens.get(from));
        for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST_EXPRESSION); i++) {
            expression.append(' ').append(tokens.get(i));
            kinds.addAll(expressions.getOrDefault(expression.toString(), List.of()));
        }
    }

    /// What is left of a word when its meaning is taken away: a function word itself, else its first kind and its ending.
    static String shape(String word, Set<String> kinds) {
        if (KEPT.contains(word) || word.charAt(0) == '#') {
            return word;
        }
        return (kinds.isEmpty() ? "_" : kinds.iterator().next()) + ending(word);
    }

    private static String ending(String word) {
        if (word.length() > 4 && word.endsWith("ing")) {
            return "+ing";
        }
        if (word.length() > 3 && word.endsWith("ed")) {
            return "+ed";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? "+s" : "";
    }
}
