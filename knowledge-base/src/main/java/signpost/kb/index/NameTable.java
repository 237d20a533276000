package signpost.kb.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of one or more words, and the things they stand for. Where two things share a name, the first one keeps it.
final class NameTable<T> {
    private static final int LONG_NAME = 3;
    private static final int LONG_WORD = 6;

    private final Map<String, T> byName = new HashMap<>();

    /// The first words of all names: most words of a message begin none.
    private final Set<String> firstWords = new HashSet<>();

    /// Names of [#LONG_NAME] words or more by their first letter, in the order they were added. A slip leaves the first letter as it is.
    private final Map<Character, List<List<String>>> longNames = new HashMap<>();

    private int longest;

    /// A name in a text.
    ///
    /// @param from first word, counted from 0
    /// @param to   the word after the last
    record Found<T>(T thing, int from, int to) {}

    void add(String name, T thing) {
        var words = Words.of(name);
        if (!words.isEmpty()) {
            byName.putIfAbsent(String.join(" ", words), thing);
            firstWords.add(words.getFirst());
            var alike = longNames.computeIfAbsent(words.getFirst().charAt(0), letter -> new ArrayList<>());
            if (words.size() >= LONG_NAME && !alike.contains(words)) {
                alike.add(words);
            }
            longest = Math.max(longest, words.size());
        }
    }

    /// Every name in the text, left to right, the longest where several start at one word.
    List<Found<T>> in(List<String> words) {
        var found = new ArrayList<Found<T>>();
        for (var i = 0; i < words.size(); ) {
            var here = startingAt(words, i);
            here.ifPresent(found::add);
            i = here.map(Found::to).orElse(i + 1);
        }
        return found;
    }

    private Optional<Found<T>> startingAt(List<String> words, int from) {
        if (firstWords.contains(words.get(from))) {
            for (var to = Math.min(words.size(), from + longest); to > from; to--) {
                var thing = byName.get(String.join(" ", words.subList(from, to)));
                if (thing != null) {
                    return Optional.of(new Found<>(thing, from, to));
                }
            }
        }
        return slipStartingAt(words, from);
    }

    /// A name of three words or more with a slip in long words of it: "independant violence adviser". In short names a slip may be another name.
    private Optional<Found<T>> slipStartingAt(List<String> words, int from) {
        for (var name : longNames.getOrDefault(words.get(from).charAt(0), List.of())) {
            if (isNearly(name, words, from)) {
                return Optional.ofNullable(byName.get(String.join(" ", name))).map(thing -> new Found<>(thing, from, from + name.size()));
            }
        }
        return Optional.empty();
    }

    private static boolean isNearly(List<String> name, List<String> words, int from) {
        if (from + name.size() > words.size()) {
            return false;
        }
        for (var i = 0; i < name.size(); i++) {
            var right = name.get(i);
            var written = words.get(from + i);
            if (!right.equals(written) && (right.length() < LONG_WORD || !OneLetter.wrong(right, written))) {
                return false;
            }
        }
        return true;
    }

    Collection<String> names() {
        return byName.keySet();
    }

    Optional<T> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
