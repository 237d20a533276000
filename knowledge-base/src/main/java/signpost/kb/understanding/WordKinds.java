package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Knows what kind of word a word is: partner, weapon, now, long ago. Lets a phrase of one author teach about another's words.
///
/// The lists (`kinds.txt`) hold words, beginnings of words (`strangl*`) and expressions of several words (`on_his_way`).
final class WordKinds {
    private static final int SHORTEST_BEGINNING = 3;
    static final Set<String> KEPT = Set.of(
            """
            is are am was were has have had been be will would going just got to and but if when the a my his her i he she they \
            we you it me him not do does did can could should in on at with for from what how who where why now ? ! that this there"""
                    .split(" "));

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> beginnings = new HashMap<>();
    private final Set<String> openings = new HashSet<>();
    private final Map<String, List<Expression>> expressions = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    private record Expression(List<String> words, String kind) {
        boolean beginsAt(List<String> tokens, int from) {
            int end = from + words.size();
            return end <= tokens.size() && words.equals(tokens.subList(from, end));
        }
    }

    /// @param vocabulary words whose kinds are looked up beforehand: those of the phrases, never what a person typed
    WordKinds(Set<String> vocabulary) {
        WordLists.read("kinds.txt").forEach((kind, entries) -> entries.forEach(e -> enter(kind, e)));
        var numbers = WordLists.read("numbers.txt");
        numbers.forEach((n, spelt) -> spelt.forEach(w -> put(words, w, Tokens.numberClass(Integer.parseInt(n)))));
        expressions.values().forEach(list -> list.sort(Comparator.comparingInt(e -> e.words.size())));
        vocabulary.forEach(word -> known.put(word, shared(lookedUp(word))));
    }

    private void enter(String kind, String entry) {
        if (entry.endsWith("*")) {
            put(beginnings, entry.substring(0, entry.length() - 1), kind);
            openings.add(entry.substring(0, SHORTEST_BEGINNING));
        } else if (entry.contains("_")) {
            var expression = new Expression(List.of(entry.split("_")), kind);
            expressions.computeIfAbsent(expression.words.getFirst(), first -> new ArrayList<>()).add(expression);
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
            var ofWord = ofWord(tokens.get(i));
            var begun = expressionsFrom(tokens, i);
            kinds.add(begun.isEmpty() ? ofWord : both(ofWord, begun));
        }
        return kinds;
    }

    private static Set<String> both(Set<String> one, List<String> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private Set<String> ofWord(String word) {
        var kinds = known.get(word);
        return kinds == null ? lookedUp(word) : kinds;
    }

    private static Set<String> shared(Set<String> kinds) {
        return kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(kinds);
    }

    private Set<String> lookedUp(String word) {
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

    private List<String> expressionsFrom(List<String> tokens, int from) {
        var perhaps = expressions.get(tokens.get(from));
        if (perhaps == null) {
            return List.of();
        }
        var kinds = new ArrayList<String>(0);
        for (var expression : perhaps) {
            if (expression.beginsAt(tokens, from)) {
                kinds.add(expression.kind);
            }
        }
        return kinds;
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
