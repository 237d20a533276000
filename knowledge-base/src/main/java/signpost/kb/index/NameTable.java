package signpost.kb.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Names of one or more words, and the things they stand for. Where two things share a name, the first one keeps it.
final class NameTable<T> {
    private static final int LONG_NAME = 3;
    private static final int LONG_WORD = 6;

    private final Map<String, T> byName = new HashMap<>();
    private final List<List<String>> longNames = new ArrayList<>();
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
            if (words.size() >= LONG_NAME && !longNames.contains(words)) {
                longNames.add(words);
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
            var thing = byName.get(String.join(" ", words.subList(from, to)));
            if (thing != null) {
                return Optional.of(new Found<>(thing, from, to));
            }
        }
        return slipStartingAt(words, from);
    }

    /// A name of three words or more with a slip in long words of it: "independant violence adviser". In short names a slip may be another name.
    private Optional<Found<T>> slipStartingAt(List<String> words, int from) {
        for (var name : longNames) {
            var to = from + name.size();
            if (to <= words.size() && isNearly(name, words.subList(from, to))) {
                return Optional.ofNullable(byName.get(String.join(" ", name))).map(thing -> new Found<>(thing, from, to));
            }
        }
        return Optional.empty();
    }

    private static boolean isNearly(List<String> name, List<String> words) {
        return IntStream.range(0, name.size())
                .allMatch(i -> name.get(i).equals(words.get(i))
                        || (name.get(i).length() >= LONG_WORD && OneLetter.wrong(name.get(i), words.get(i))));
    }

    Collection<String> names() {
        return byName.keySet();
    }

    Optional<T> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
