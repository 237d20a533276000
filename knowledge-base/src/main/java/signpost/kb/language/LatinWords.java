package signpost.kb.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Tells languages in Latin letters apart by their commonest words, and a little by their letters.
///
/// English is never named: what is not clearly something else is taken for English, because a person who writes badly spelt English must not be
/// answered in anything else.
final class LatinWords {
    /// Fewer words than that say too little.
    static final int FEWEST = 3;

    private static final double ENOUGH = 1.5;
    private static final double SHARE = 0.3;
    private static final double LETTER = 0.5;
    private static final double SHORT_WORD = 0.5;
    private static final double ALIKE = 0.01;

    /// One long word is enough in a text without any English.
    private static final double ONE_WORD = 1;
    private static final int LONG = 5;
    private static final int SHORTEST_STEM = 4;
    private static final String STEM = "*";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> letters;
    private final Set<String> english;

    /// @param table   words by language; `_` stands for a space, and a final `*` for any ending
    /// @param letters languages by letter
    LatinWords(Map<String, List<String>> table, Map<String, Set<String>> letters) {
        this.letters = letters;
        this.english = Set.copyOf(table.getOrDefault("en", List.of()));
        table.forEach((language, entries) -> {
            if (!language.equals("en")) {
                entries.forEach(entry -> words.computeIfAbsent(bare(entry), ignored -> new HashSet<>()).add(language));
            }
        });
    }

    private static String bare(String entry) {
        return Letters.bare(entry).replace("'", "").replace("-", "");
    }

    /// What speaks for each language.
    private static final class Tally {
        final Map<String, Double> scores = new TreeMap<>();

        /// Added only where a word speaks for the language too: "café crème" is English.
        final Map<String, Double> letters = new TreeMap<>();

        int english;
        boolean longWord;
    }

    /// The likeliest languages, several where they cannot be told apart; empty for English or too little.
    ///
    /// @param written as [Letters#words] gives them
    List<String> likeliest(List<String> written) {
        if (written.size() < FEWEST) {
            return List.of();
        }
        var tally = tally(written);
        double best = tally.scores.values().stream().mapToDouble(s -> s).max().orElse(0);
        boolean clear = best >= ENOUGH && best > tally.english && best >= SHARE * written.size();
        boolean oneWord = best >= ONE_WORD && tally.longWord && tally.english == 0;
        return clear || oneWord
                ? tally.scores.entrySet().stream().filter(s -> s.getValue() > best - ALIKE).map(Map.Entry::getKey).toList()
                : List.of();
    }

    private Tally tally(List<String> written) {
        var tally = new Tally();
        var bare = written.stream().map(Letters::bare).toList();
        for (int i = 0; i < bare.size(); i++) {
            var word = bare.get(i);
            if (english.contains(word)) {
                tally.english++;
            }
            var found = found(word, i + 1 < bare.size() ? bare.get(i + 1) : "");
            double weight = word.length() > 2 ? 1 : SHORT_WORD;
            found.forEach(language -> tally.scores.merge(language, weight, Double::sum));
            byLetters(written.get(i)).forEach(language -> tally.letters.merge(language, LETTER, Double::sum));
            tally.longWord |= !found.isEmpty() && word.length() >= LONG;
        }
        tally.scores.replaceAll((language, score) -> score + tally.letters.getOrDefault(language, 0.0));
        return tally;
    }

    private Set<String> found(String word, String next) {
        var found = new HashSet<>(words.getOrDefault(word, Set.of()));
        found.addAll(words.getOrDefault(word + "_" + next, Set.of()));
        for (int end = SHORTEST_STEM; end <= word.length(); end++) {
            found.addAll(words.getOrDefault(word.substring(0, end) + STEM, Set.of()));
        }
        return found;
    }

    /// The languages that have all the accented letters of a word; empty for a word without any.
    private Set<String> byLetters(String word) {
        if (Letters.isPlain(word)) {
            return Set.of();
        }
        Set<String> languages = new HashSet<>();
        boolean first = true;
        for (int c : word.codePoints().filter(c -> c > 0x7f).toArray()) {
            var own = letters.getOrDefault(Character.toString(c), Set.of());
            if (first) {
                languages.addAll(own);
            } else {
                languages.retainAll(own);
            }
            first = false;
        }
        return languages;
    }
}
