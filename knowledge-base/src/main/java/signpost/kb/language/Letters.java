package signpost.kb.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings words into the one form in which they are compared.
final class Letters {
    private static final Pattern JOINING = Pattern.compile("[\\p{Cf}'\u2019\u2018\u02bc`\u00b4\u2010\u2011-]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\u064b-\u0652\u0670\u0640]");

    private Letters() {}

    /// The words of a text, lower case, with all their accents; what holds no letter is left out.
    static List<String> words(String text) {
        return isPlain(text) ? plainWords(text) : anyWords(text);
    }

    /// By hand: nearly every message is plain and read several times.
    private static List<String> plainWords(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var letters = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                letters += Character.isLetter(c) ? 1 : 0;
                word.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '`' && c != '-') {
                if (letters > 0) {
                    words.add(word.toString());
                }
                word.setLength(0);
                letters = 0;
            }
        }
        return words;
    }

    /// The same for a text in any letters.
    static List<String> anyWords(String text) {
        var joined = JOINING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
        return Arrays.stream(BETWEEN.split(Normalizer.normalize(joined, Normalizer.Form.NFC)))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    /// A word in Latin letters without its accents, as people type who have no such keys.
    static String bare(String word) {
        if (isPlain(word)) {
            return word;
        }
        var bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace('ı', 'i').replace("ß", "ss");
    }

    /// Whether a text has no letter but a to z, in either case.
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /// A word in another script, with the letters made one that keyboards mix up.
    static String plain(String word) {
        return VOWEL_SIGNS.matcher(word).replaceAll("").replace('ي', 'ی').replace('ى', 'ی').replace('ك', 'ک');
    }
}
