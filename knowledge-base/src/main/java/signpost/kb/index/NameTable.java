package signpost.kb.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names of one or more words, and the things they stand for. Where two things share a name, the first one keeps it.
final class NameTable<T> {
    private static final int LONG_NAME = 3;
    private static final int LONG_WORD = 6;

    private final Map<String, T> byName = new HashMap<>();

    /// By their first letter, which is never the slip; in the order they were added.
    private final Map<Character, List<LongName<T>>> longNames = new HashMap<>();
    private int longest;

    /// A name in a text.
    ///
    /// @param from first word, counted from 0
    /// @param to   the word after the last
    record Found<T>(T thing, int from, int to) {}

    /// A name in which a slip is forgiven.
    private record LongName<T>(List<String> words, T thing) {}

    void add(String name, T thing) {
        var words = Words.of(name);
        if (!words.isEmpty()) {
            var joined = String.join(" ", words);
            var fresh = byName.putIfAbsent(joined, thing) == null;
            if (fresh && words.size() >= LONG_NAME) {
                longNames.computeIfAbsent(joined.charAt(0), letter -> new ArrayList<>()).add(new LongName<>(words, thing));
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
        for (var to = Math.min(words.size(), from + longest); to > from; to--) {
            var name = to == from + 1 ? words.get(from) : String.join(" ", words.subList(from, to));
            var thing = byName.get(name);
            if (thing != null) {
                return Optional.of(new Found<>(thing, from, to));
            }
        }
        return slipStartingAt(words, from);
    }

    /// A name of three words or more with a slip in long words of it: "independant violence adviser". In short names a slip may be another name.
    private Optional<Found<T>> slipStartingAt(List<String> words, int from) {
        for (var name : longNames.getOrDefault(words.get(from).charAt(0), List.of())) {
            if (isNearly(name.words(), words, from)) {
                return Optional.of(new Found<>(name.thing(), from, from + name.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean isNearly(List<String> name, List<String> words, int from) {
        if (from + name.size() > words.size()) {
            return false;
        }
        for (var i = 0; i < name.size(); i++) {
            if (!isNearly(name.get(i), words.get(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNearly(String right, String written) {
        return right.equals(written) || (right.length() >= LONG_WORD && OneLetter.wrong(right, written));
    }

    Collection<String> names() {
        return byName.keySet();
    }

    Optional<T> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
