package signpost.kb.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the word lists that lie beside this class: lines of `name: words`, with `#` before remarks.
final class WordLists {
    private WordLists() {}

    /// Name to words, in the order of the file. A name may stand on several lines.
    static Map<String, List<String>> read(String file) {
        var lists = new LinkedHashMap<String, List<String>>();
        for (var line : text(file).lines().toList()) {
            var colon = line.indexOf(':');
            if (colon > 0 && line.charAt(0) != '#') {
                var words = List.of(line.substring(colon + 1).strip().split("\\s+"));
                lists.merge(line.substring(0, colon), words, WordLists::joined);
            }
        }
        return lists;
    }

    /// The rows of a tab-separated table of the content, without its notes and its line of headings.
    static List<List<String>> rows(String table) {
        return text(table).lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static String text(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The word list is not in the program: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
