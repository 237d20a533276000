package signpost.kb.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import signpost.core.message.PlainWords;

/// Names the language of a text by its code. Knows some languages without a record too, so that they are not taken for one that has.
///
/// A script other than Latin tells it from two letters on; Latin letters need three words.
public final class LanguageDetector {
    /// What is named where the language is another one.
    public static final String OTHER = "other";

    private static final String LATIN = ".latn";
    private static final int FEWEST_LETTERS = 2;

    private static final Map<UnicodeScript, List<String>> LANGUAGES = Map.of(
            UnicodeScript.CYRILLIC, List.of("bg", "ru", "uk"),
            UnicodeScript.ARABIC, List.of("ar", "ckb", "fa", "ps", "ur"),
            UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne"),
            UnicodeScript.GURMUKHI, List.of("pa"),
            UnicodeScript.BENGALI, List.of("bn"));

    private final LatinWords latin;
    private final Map<UnicodeScript, OneScript> scripts = new EnumMap<>(UnicodeScript.class);

    public LanguageDetector() {
        var words = Tables.read("words.txt");
        var alphabets = Tables.read("alphabets.txt");
        var inLatin = new TreeMap<String, List<String>>();
        var elsewhere = LANGUAGES.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        words.forEach((name, entries) -> {
            if (name.endsWith(LATIN)) {
                inLatin.merge(name.substring(0, name.length() - LATIN.length()), entries, LanguageDetector::joined);
            } else if (!elsewhere.contains(name)) {
                inLatin.merge(name, entries, LanguageDetector::joined);
            }
        });
        latin = new LatinWords(inLatin, Tables.turned(Tables.read("letters.txt")));
        LANGUAGES.forEach((script, languages) -> scripts.put(script, new OneScript(languages, alphabets, words)));
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    /// The codes of the likeliest languages, several where they cannot be told apart, [#OTHER] alone for a language that it does not know; empty for
    /// English or too little text.
    public List<String> likeliest(String text) {
        var plain = PlainWords.of(text); // look-alikes of other scripts that only disguise Latin letters are none
        if (Letters.isPlain(plain)) { // as nearly every message is
            return latin.likeliest(Letters.words(text));
        }
        var counts = counts(plain);
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty()) {
            return List.of();
        }
        var script = most.get().getKey();
        if (script == UnicodeScript.LATIN) {
            return latin.likeliest(Letters.words(text));
        }
        if (most.get().getValue() < FEWEST_LETTERS) {
            return List.of();
        }
        var known = scripts.get(script);
        var likeliest = known == null ? List.<String>of() : known.likeliest(ownWords(text, script));
        return likeliest.isEmpty() ? List.of(OTHER) : likeliest;
    }

    private static List<String> ownWords(String text, UnicodeScript script) {
        return Letters.words(text).stream()
                .filter(word -> word.codePoints().anyMatch(c -> UnicodeScript.of(c) == script))
                .toList();
    }

    private static Map<UnicodeScript, Long> counts(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .collect(Collectors.groupingBy(s -> s, () -> new EnumMap<>(UnicodeScript.class), Collectors.counting()));
    }
}
