package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import signpost.core.message.PlainWords;

/// The words of a text, spelt one way: text-speak written out, stretched letters squeezed, digits inside words read as letters,
/// "h e l p" joined, numbers as classes (`#10to17`).
final class Tokens {
    private static final int LONGEST = 600;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DIALLED = Pattern.compile("999|101|112|111|55|18000");
    private static final String DIGITS = "013456789@$";
    private static final String LETTERS = "oieasgtbgas";
    private static final Map<String, List<String>> WRITTEN_OUT = writtenOut();
    private static final Map<String, List<String>> PICTURES = pictures();

    private Tokens() {}

    private static Map<String, List<String>> writtenOut() {
        var out = new HashMap<String, List<String>>();
        WordLists.read("text-speak.txt").forEach((full, shorts) -> {
            var words = List.of(full.split("_"));
            shorts.forEach(s -> out.put(s, words));
        });
        return Map.copyOf(out);
    }

    private static Map<String, List<String>> pictures() {
        var out = new HashMap<String, List<String>>();
        WordLists.read("emoji.txt").forEach((words, pictures) -> pictures.forEach(p -> out.put(p, List.of(words.split("_")))));
        return Map.copyOf(out);
    }

    /// The tokens of any text; of a very long one its beginning and its end.
    static List<String> of(String text) {
        var raw = TokenScanner.scan(plain(text), WRITTEN_OUT.keySet());
        var out = new ArrayList<String>(raw.size() + 8);
        for (int i = 0; i < raw.size(); ) {
            int end = endOfSpelling(raw, i);
            if (end - i >= 3) {
                SpelledOut.words(String.join("", raw.subList(i, end))).forEach(word -> addWord(out, word));
                i = end;
            } else {
                addWord(out, raw.get(i++));
            }
        }
        return bounded(out);
    }

    /// As `PlainWords`, which nearly all phrases need only for its lower case; a test holds the two equal.
    private static String plain(String text) {
        boolean ascii = text.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '`');
        return ascii ? text.toLowerCase(Locale.ROOT).replace("'", "") : PlainWords.of(text);
    }

    private static List<String> bounded(List<String> tokens) {
        if (tokens.size() <= LONGEST) {
            return tokens;
        }
        var ends = new ArrayList<>(tokens.subList(0, LONGEST / 2));
        ends.addAll(tokens.subList(tokens.size() - LONGEST / 2, tokens.size()));
        return ends;
    }

    private static int endOfSpelling(List<String> raw, int from) {
        int end = from;
        while (end < raw.size() && raw.get(end).length() == 1 && Character.isLetter(raw.get(end).charAt(0))) {
            end++;
        }
        return end;
    }

    private static void addWord(List<String> out, String token) {
        var squeezed = squeezed(token);
        var full = Character.isLetterOrDigit(squeezed.charAt(0)) ? WRITTEN_OUT.get(squeezed) : PICTURES.get(squeezed);
        if (full != null) {
            out.addAll(full);
        } else {
            out.add(spelt(squeezed));
        }
    }

    /// "helloooo" as "hello": three of a letter are never spelling.
    private static String squeezed(String token) {
        var out = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); ) {
            char c = token.charAt(i);
            int end = i + 1;
            while (end < token.length() && token.charAt(end) == c && Character.isLetter(c)) {
                end++;
            }
            out.append(token, i, end - i >= 3 ? i + 1 : end);
            i = end;
        }
        return out.toString();
    }

    private static String spelt(String token) {
        char first = token.charAt(0);
        if (Character.isLetter(first)) {
            return lettersFor(token);
        }
        if (first >= '0' && first <= '9') {
            return number(token);
        }
        return first == '?' || first == '!' ? String.valueOf(first) : token;
    }

    private static String lettersFor(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int digit = DIGITS.indexOf(word.charAt(i));
            out.append(digit < 0 ? word.charAt(i) : LETTERS.charAt(digit));
        }
        return out.toString();
    }

    private static String number(String digits) {
        if (DIALLED.matcher(digits).matches()) {
            return digits;
        }
        if (YEAR.matcher(digits).matches()) {
            return "#year";
        }
        return digits.length() <= 2 ? numberClass(Integer.parseInt(digits)) : "#n";
    }

    /// The class of a small number: what ages and counts have in common.
    static String numberClass(int n) {
        if (n < 4) {
            return "#0to3";
        }
        if (n < 10) {
            return "#4to9";
        }
        if (n < 18) {
            return "#10to17";
        }
        if (n < 26) {
            return "#18to25";
        }
        return n < 60 ? "#26to59" : "#60to99";
    }
}
