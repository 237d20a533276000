package signpost.kb.understanding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the words in letters that were typed one by one ("h e i s h e r e"), where nothing says where a word ends.
final class SpelledOut {
    private static final int LONGEST_WORD = 14;
    private static final int NO_WAY = Integer.MAX_VALUE / 2;
    private static final Set<String> WORDS = words();

    private SpelledOut() {}

    private static Set<String> words() {
        var words = new HashSet<>(WordKinds.KEPT);
        WordLists.read("kinds.txt").values().forEach(entries -> entries.forEach(e -> words.addAll(List.of(e.split("_")))));
        WordLists.read("text-speak.txt").values().forEach(words::addAll);
        WordLists.read("danger-words.txt").getOrDefault("words", List.of()).forEach(words::add);
        // Short forms of a letter or two would break up every longer word.
        words.removeIf(word -> word.length() < 2 || !word.chars().allMatch(Character::isLetter));
        words.addAll(Set.of("a", "i"));
        return Set.copyOf(words);
    }

    /// The fewest known words that make up the letters; the letters as they are if there are no such words.
    static List<String> words(String letters) {
        var fewest = new int[letters.length() + 1];
        var from = new int[letters.length() + 1];
        Arrays.fill(fewest, 1, fewest.length, NO_WAY);
        for (int end = 1; end <= letters.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
                if (fewest[start] + 1 < fewest[end] && WORDS.contains(letters.substring(start, end))) {
                    fewest[end] = fewest[start] + 1;
                    from[end] = start;
                }
            }
        }
        return fewest[letters.length()] == NO_WAY ? List.of(letters) : cut(letters, from);
    }

    private static List<String> cut(String letters, int[] from) {
        var words = new java.util.ArrayDeque<String>();
        for (int end = letters.length(); end > 0; end = from[end]) {
            words.addFirst(letters.substring(from[end], end));
        }
        return List.copyOf(words);
    }
}
