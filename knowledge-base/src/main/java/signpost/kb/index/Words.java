package signpost.kb.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A text reduced to what matters when names are looked for in it: lower-case words of letters and digits, apostrophes closed up
/// ("what's" is `whats`), everything else a gap.
final class Words {
    private static final String APOSTROPHES = "'`\u2018\u2019\u00b4";

    private Words() {}

    static List<String> of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0, c; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            if (isPartOfWord(c)) {
                word.appendCodePoint(c);
            } else if (!isDropped(c)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isPartOfWord(int c) {
        return c <= '~'
                ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isDropped(int c) {
        return APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
    }

    static String joined(String text) {
        return of(text).stream().collect(Collectors.joining(" "));
    }
}
