package signpost.kb.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text reduced to what matters when names are looked for in it: lower-case words of letters and digits, apostrophes closed up
/// ("what's" is `whats`), everything else a gap.
final class Words {
    private static final Pattern APOSTROPHES = Pattern.compile("[\\p{Cf}'`\u2018\u2019\u00b4]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static List<String> of(String text) {
        return isAscii(text) ? ascii(text) : any(text);
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /// By hand: nearly every message is plain and read several times.
    private static List<String> ascii(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '`' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /// The same for a text in any letters.
    static List<String> any(String text) {
        var joined = APOSTROPHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
        var plain = GAPS.matcher(joined).replaceAll(" ").strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    static String joined(String text) {
        return String.join(" ", of(text));
    }
}
