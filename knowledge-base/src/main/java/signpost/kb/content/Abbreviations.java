package signpost.kb.content;

import java.util.Set;
import java.util.stream.Collectors;

/// The abbreviations and words in capitals that everybody knows: `everyday-abbreviations.txt`, one a line. A note starts with `#`.
record Abbreviations(Set<String> words) {
    private static final String FILE = "everyday-abbreviations.txt";

    Abbreviations {
        words = Set.copyOf(words);
    }

    /// None if there is no such file.
    static Abbreviations in(ContentFiles files) {
        return files.has(FILE)
                ? new Abbreviations(files.text(FILE).lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toSet()))
                : new Abbreviations(Set.of());
    }
}
