package signpost.kb.understanding;

import signpost.core.message.PlainWords;

/// A phrase in the one form that it shares with everything that says the same in the same words.
///
/// Case, marks and accents are gone, text-speak is written out, doubled letters are single, numbers are read as classes: "Im 12!!" and "i'm  11" have one form.
public final class PhraseForm {
    private PhraseForm() {}

    /// The words, a space between them; the phrase itself, in plain form, where it has none.
    public static String of(String phrase) {
        var form = new StringBuilder(phrase.length() + 1);
        for (var token : Tokens.of(phrase)) {
            if (!token.equals("?") && !token.equals("!")) {
                append(form, token);
            }
        }
        return form.isEmpty() ? PlainWords.of(phrase) : form.substring(1);
    }

    private static void append(StringBuilder form, String token) {
        form.append(' ');
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (!Character.isLetter(c) || i == 0 || token.charAt(i - 1) != c) {
                form.append(c);
            }
        }
    }
}
