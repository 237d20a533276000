package signpost.kb.index;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A text reduced to what matters when names are looked for in it: lower-case words of letters and digits, apostrophes closed up
/// ("what's" is `whats`), everything else a gap.
final class Words {
    private Words() {}

    static List<String> of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Cf}'`\u2018\u2019\u00b4]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    static String joined(String text) {
        return of(text).stream().collect(Collectors.joining(" "));
    }
}
