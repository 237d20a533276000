package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.core.message.PlainWords;
import signpost.core.message.Signal;

/// Finds the plainest words of danger in other languages (`other-languages.txt`), so that whoever writes in their own language is told 999 first.
///
/// A list and not something learnt: there are too few phrases in each language to learn from.
final class OtherLanguages {
    private static final String DIFFERENT = "łøđıßєіїґ\u064a\u0649\u0643\u0629ё";
    private static final String ALIKE = "lodiseiиг\u06cc\u06cc\u06a9\u0647е";

    private final Map<String, List<Expression>> byFirstWord = new HashMap<>();

    private record Expression(List<String> words, Signal signal) {}

    OtherLanguages() {
        WordLists.read("other-languages.txt").forEach((name, entries) -> {
            var signal = name.endsWith(".die") ? Signal.SUICIDE : Signal.IMMEDIATE_DANGER;
            entries.forEach(entry -> enter(new Expression(words(entry.replace('_', ' ')), signal)));
        });
    }

    private void enter(Expression expression) {
        byFirstWord.computeIfAbsent(expression.words.getFirst(), first -> new ArrayList<>()).add(expression);
    }

    /// The signals that the text raises in another language; mostly none.
    Set<Signal> raisedBy(String text) {
        var raised = EnumSet.noneOf(Signal.class);
        var words = words(text);
        for (int i = 0; i < words.size(); i++) {
            for (var expression : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int end = i + expression.words.size();
                if (end <= words.size() && words.subList(i, end).equals(expression.words)) {
                    raised.add(expression.signal);
                }
            }
        }
        return raised;
    }

    /// Accents gone, letters that keyboards mix up made one, and anything that is no letter a border between words.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var plain = PlainWords.of(text);
        for (int i = 0, c; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                int place = c <= '~' ? -1 : DIFFERENT.indexOf(c);
                word.appendCodePoint(place < 0 ? c : ALIKE.charAt(place));
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
