package signpost.kb.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Tells apart the languages of one script other than Latin: by the letters that each of them does not have, then by their commonest words.
final class OneScript {
    private static final double FOREIGN_WORD = 2;
    private static final double OWN_LETTER = 1;
    private static final double SHORT_WORD = 0.5;
    private static final double ALIKE = 0.01;

    private final Map<String, Set<Integer>> alphabets = new TreeMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /// The letters of all the other languages of the script.
    private final Map<String, Set<Integer>> others = new HashMap<>();

    /// @param languages those of this script, with or without a record
    /// @param alphabets their letters; a language that is left out may use any
    /// @param words     their words
    OneScript(List<String> languages, Map<String, List<String>> alphabets, Map<String, List<String>> words) {
        for (var language : languages) {
            var letters = String.join("", alphabets.getOrDefault(language, List.of()));
            this.alphabets.put(language, letters.codePoints().boxed().collect(Collectors.toUnmodifiableSet()));
            this.words.put(
                    language,
                    words.getOrDefault(language, List.of()).stream()
                            .map(word -> Letters.plain(word.replace("'", "").replace("-", "").replace("\u200c", "")))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        for (var language : languages) {
            var letters = new HashSet<Integer>();
            languages.stream().filter(other -> !other.equals(language)).forEach(other -> letters.addAll(this.alphabets.getOrDefault(other, Set.of())));
            others.put(language, letters);
        }
    }

    /// The likeliest languages, several where they cannot be told apart; empty if none of them has those letters.
    ///
    /// @param written as [Letters#words] gives them
    List<String> likeliest(List<String> written) {
        var scores = new TreeMap<String, Double>();
        alphabets.keySet().forEach(language -> scores.put(language, score(language, written)));
        double best = scores.values().stream().mapToDouble(s -> s).max().orElse(0);
        return best < 0
                ? List.of()
                : scores.entrySet().stream().filter(s -> s.getValue() > best - ALIKE).map(Map.Entry::getKey).toList();
    }

    private double score(String language, List<String> written) {
        double score = 0;
        for (var word : written) {
            var plain = Letters.plain(word);
            if (has(language, plain)) {
                score += plain.length() > 2 ? 1 : SHORT_WORD;
            }
            score += byLetters(language, word);
        }
        return score;
    }

    private boolean has(String language, String word) {
        var own = words.getOrDefault(language, Set.of());
        for (int end = 4; end <= word.length(); end++) {
            if (own.contains(word.substring(0, end) + "*")) {
                return true;
            }
        }
        return own.contains(word);
    }

    private double byLetters(String language, String word) {
        var alphabet = alphabets.getOrDefault(language, Set.of());
        if (alphabet.isEmpty()) {
            return 0;
        }
        var letters = word.codePoints().filter(Character::isLetter).boxed().collect(Collectors.toSet());
        if (!alphabet.containsAll(letters)) {
            return -FOREIGN_WORD;
        }
        return others.getOrDefault(language, Set.of()).containsAll(letters) ? 0 : OWN_LETTER;
    }
}
