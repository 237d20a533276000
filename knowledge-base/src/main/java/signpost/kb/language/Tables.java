package signpost.kb.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads the tables beside this class: lines of `name: entries`, with `#` before remarks.
final class Tables {
    private Tables() {}

    /// Name to entries, in the order of the file.
    static Map<String, List<String>> read(String file) {
        return text(file).lines()
                .filter(line -> line.indexOf(':') > 0 && line.charAt(0) != '#')
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')),
                        line -> List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s+")),
                        (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList(),
                        TreeMap::new));
    }

    /// Entry to the names under which it stands.
    static Map<String, Set<String>> turned(Map<String, List<String>> table) {
        var turned = new TreeMap<String, Set<String>>();
        table.forEach((name, entries) ->
                entries.forEach(entry -> turned.computeIfAbsent(entry, ignored -> new TreeSet<>()).add(name)));
        return turned;
    }

    private static String text(String file) {
        try (var in = Tables.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The table is not in the program: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
