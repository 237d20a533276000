package signpost.kb.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names of one or more words, and the things they stand for. Where two things share a name, the first one keeps it.
final class NameTable<T> {
    private final Map<String, T> byName = new HashMap<>();
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
        return Optional.empty();
    }

    Collection<String> names() {
        return byName.keySet();
    }

    Optional<T> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
