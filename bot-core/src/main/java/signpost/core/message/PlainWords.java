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
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t\\r]]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("['\u2019\u2018`\u00b4\u02bc]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MIXED = Pattern.compile("[\\p{L}]*[a-zA-Z][\\p{L}]*");
    private static final String LOOKS = "аеорсухіјѕԁɡһкмтвнαοερυικτν";
    private static final String LATIN = "aeopcyxijsdghkmtbhaoepuiktv";
    private static final Map<Character, Character> LOOK_ALIKES = java.util.stream.IntStream.range(0, LOOKS.length())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(LOOKS::charAt, LATIN::charAt));

    private PlainWords() {}

    /// The plain form of a text; empty for a text without visible characters.
    public static String of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var visible = INVISIBLE.matcher(folded).replaceAll("");
        var latin = MIXED.matcher(visible).replaceAll(word -> latin(word.group()));
        var bare = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        var composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return SPACE.matcher(QUOTES.matcher(composed).replaceAll("")).replaceAll(" ").strip();
    }

    private static String latin(String word) {
        var out = new StringBuilder(word.length());
        word.chars().forEach(c -> out.append(LOOK_ALIKES.getOrDefault((char) c, (char) c)));
        return out.toString();
    }
}
