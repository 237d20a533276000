package signpost.kb.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A message as lower-case words, with what the writing told about each: capitals, where sentences begin.
final class Words {

    /// One word.
    ///
    /// @param text    lower case, letters and digits only
    /// @param base    the same without a possessive "s"
    /// @param capital whether it began with a capital
    /// @param upper   whether it had no small letter
    /// @param opens   whether a sentence begins with it
    record Word(String text, String base, boolean capital, boolean upper, boolean opens) {}

    private static final Word NONE = new Word("", "", false, false, true);
    private static final String APOSTROPHES = "'\u2019\u2018`\u00b4";

    private final List<Word> words;
    private final boolean capitalsTell;

    private Words(List<Word> words) {
        this.words = List.copyOf(words);
        var small = words.stream().filter(word -> !word.capital()).count();
        this.capitalsTell = small >= 2 && small * 3 >= words.size();
    }

    static Words of(String text) {
        var cutter = new Cutter();
        // Compatibility forms: full-width letters and letters with accents are read like plain ones.
        var plain = text.chars().allMatch(c -> c < 0x80) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (var i = 0; i < plain.length(); i++) {
            cutter.take(plain.charAt(i));
        }
        cutter.cut();
        return new Words(cutter.words);
    }

    /// The words of a name with single spaces between them: the form in which names are looked up.
    static String key(String name) {
        var words = of(name);
        return words.join(0, words.size());
    }

    int size() {
        return words.size();
    }

    /// The word at a place; an empty one before the first and after the last.
    Word get(int at) {
        return at < 0 || at >= words.size() ? NONE : words.get(at);
    }

    String text(int at) {
        return get(at).text();
    }

    /// Whether a capital says anything: not where the whole message, or most of it, is in capitals.
    boolean capitalsTell() {
        return capitalsTell;
    }

    String join(int from, int to) {
        var joined = new StringBuilder();
        for (var i = from; i < to; i++) {
            joined.append(i > from ? " " : "").append(text(i));
        }
        return joined.toString();
    }

    private static final class Cutter {
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int apostrophe = -1;
        private boolean capital;
        private boolean small;
        private boolean opens = true;

        void take(char c) {
            if (Character.isLetterOrDigit(c)) {
                capital |= word.isEmpty() && Character.isUpperCase(c);
                small |= Character.isLowerCase(c);
                word.append(Character.toLowerCase(c));
            } else if (APOSTROPHES.indexOf(c) >= 0) {
                apostrophe = word.length();
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT) {
                cut();
                if (c == '&' || c == '+') {
                    word.append("and");
                    cut();
                }
                opens |= ".!?;:\n".indexOf(c) >= 0;
            }
        }

        void cut() {
            if (!word.isEmpty()) {
                var text = word.toString();
                var owner = apostrophe > 0 && apostrophe == text.length() - 1 && text.endsWith("s");
                var base = owner ? text.substring(0, apostrophe) : text;
                words.add(new Word(text, base, capital, !small, opens));
                opens = false;
            }
            word.setLength(0);
            apostrophe = -1;
            capital = false;
            small = false;
        }
    }
}
