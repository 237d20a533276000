package signpost.core.message;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A message in one plain form, so that "Hе’s  HERE!!" and "hes here" read alike.
///
/// Compatibility forms are folded (NFKC), zero-width and control characters dropped, look-alike letters of other scripts
/// turned into Latin ones where a word mixes scripts, accents and apostrophes dropped, everything lower case, white space single.
public final class PlainWords {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s\u0085]]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("['\u2019\u2018\u201b\u2032`\u00b4\u02bc]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\u0085]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String LOOKS = "аеорсухіјѕԁɡһкмтвнαοερυικτν";
    private static final String LATIN = "aeopcyxijsdghkmtbhaoepuiktv";
    private static final Map<Character, Character> LOOK_ALIKES = java.util.stream.IntStream.range(0, LOOKS.length())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(LOOKS::charAt, LATIN::charAt));

    private PlainWords() {}

    /// The plain form of a text; empty for a text without visible characters.
    public static String of(String text) {
        // Before folding, which would make a space of an acute accent that stands for an apostrophe.
        var joined = QUOTES.matcher(text).replaceAll("");
        var folded = Normalizer.normalize(joined, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var visible = INVISIBLE.matcher(folded).replaceAll("");
        var latin = WORD.matcher(visible).replaceAll(word -> latin(word.group()));
        var bare = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        var composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return SPACE.matcher(QUOTES.matcher(composed).replaceAll("")).replaceAll(" ").strip();
    }

    /// A word that mixes scripts, with its look-alikes turned into Latin letters; any other word as it is.
    private static String latin(String word) {
        if (word.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        var out = new StringBuilder(word.length());
        word.chars().forEach(c -> out.append(LOOK_ALIKES.getOrDefault((char) c, (char) c)));
        return out.toString();
    }
}
