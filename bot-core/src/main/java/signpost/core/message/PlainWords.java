package signpost.core.message;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A message in one plain form, so that "Hе’s  HERE!!" and "hes here" read alike.
///
/// Compatibility forms are folded (NFKC), zero-width and control characters dropped, look-alike letters of other scripts
/// turned into Latin ones where a word mixes scripts, accents and apostrophes dropped, everything lower case, white space single.
public final class PlainWords {
    private static final String APOSTROPHES = "'\u2019\u2018\u201b\u2032`\u00b4\u02bc";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String LOOKS = "аеорсухіјѕԁɡһкмтвнαοερυικτνԛԝӏьѵѡոսօհցησβγωχєϲɑıп";
    private static final String LATIN = "aeopcyxijsdghkmtbhaoepuiktvqwlbvwnuohgnobywxecain";
    private static final String SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";
    private static final String SMALL_LETTERS = "abcdefghijklmnoprstuvwyz";
    private static final int DARK_CIRCLED_A = 0x1F150;
    private static final int DARK_SQUARED_A = 0x1F170;
    private static final int LETTERS = 26;
    private static final Map<Character, Character> LOOK_ALIKES = java.util.stream.IntStream.range(0, LOOKS.length())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(LOOKS::charAt, LATIN::charAt));

    private PlainWords() {}

    /// The plain form of a text; empty for a text without visible characters.
    public static String of(String text) {
        // Before folding, which would make a space of an acute accent that stands for an apostrophe.
        var joined = unquoted(text);
        if (isPlainAscii(joined)) {
            return spaced(joined.toLowerCase(Locale.ROOT));
        }
        var folded = Normalizer.normalize(drawn(joined), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var latin = latin(without(folded, PlainWords::isInvisible));
        var bare = without(Normalizer.normalize(latin, Normalizer.Form.NFD), PlainWords::isMark);
        return spaced(unquoted(Normalizer.normalize(bare, Normalizer.Form.NFC)));
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return (type == Character.FORMAT || type == Character.CONTROL) && !isSpace(c);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static String without(String text, IntPredicate what) {
        var out = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if ((c >= ' ' && c <= '~') || !what.test(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /// The text without apostrophes and the signs that stand for one. By hand, like what follows: nearly every message is plain and read several times.
    private static String unquoted(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (APOSTROPHES.indexOf(text.charAt(i)) < 0) {
                out.append(text.charAt(i));
            }
        }
        return out.length() == text.length() ? text : out.toString();
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || (c < ' ' && !isSpace(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        if (c <= '~') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c == '\u0085' || switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String spaced(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                out.append(text.charAt(i));
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /// Letters that are drawn as signs, which folding leaves alone, turned into letters.
    private static String drawn(String text) {
        if (text.chars().allMatch(c -> c < 0x1D00)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(drawn(c)));
        return out.toString();
    }

    private static int drawn(int c) {
        if (c >= DARK_CIRCLED_A && c < DARK_CIRCLED_A + LETTERS) {
            return 'a' + c - DARK_CIRCLED_A;
        }
        if (c >= DARK_SQUARED_A && c < DARK_SQUARED_A + LETTERS) {
            return 'a' + c - DARK_SQUARED_A;
        }
        int small = SMALL_CAPITALS.indexOf(c);
        return small < 0 ? c : SMALL_LETTERS.charAt(small);
    }

    /// Whether a text is in Latin letters and every other letter only looks like one: then a word of look-alikes alone is Latin too.
    private static boolean isLatinButForLookAlikes(String text) {
        return text.chars().anyMatch(PlainWords::isPlainLetter)
                && text.chars().filter(c -> isCyrillicOrGreek((char) c)).allMatch(c -> LOOK_ALIKES.containsKey((char) c));
    }

    private static boolean isPlainLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCyrillicOrGreek(char c) {
        return c >= 0x370 && c < 0x600 && Character.isLetter(c);
    }

    private static String latin(String text) {
        if (text.chars().noneMatch(c -> c > '~' && LOOKS.indexOf(c) >= 0)) {
            return text;
        }
        boolean disguised = isLatinButForLookAlikes(text);
        return WORD.matcher(text).replaceAll(word -> latin(word.group(), disguised));
    }

    /// A word that mixes scripts, or any word of a disguised text, with its look-alikes turned into Latin letters; any other word as it is.
    private static String latin(String word, boolean disguised) {
        if (!disguised && word.chars().noneMatch(PlainWords::isPlainLetter)) {
            return word;
        }
        var out = new StringBuilder(word.length());
        word.chars().forEach(c -> out.append(LOOK_ALIKES.getOrDefault((char) c, (char) c)));
        return out.toString();
    }
}
