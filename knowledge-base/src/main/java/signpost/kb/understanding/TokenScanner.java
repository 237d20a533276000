package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into words, numbers and marks by hand: regular expressions would take most of the time of a start.
///
/// Digits and signs between letters belong to their word ("h3lp", "p@ss"), so that they can be read as letters later. Of the marks
/// only those that mean something stay: question and exclamation marks, money, emoji.
final class TokenScanner {
    private static final String INSIDE = "@$*";

    private final String text;
    private final Set<String> shortForms;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private TokenScanner(String text, Set<String> shortForms) {
        this.text = text;
        this.shortForms = shortForms;
    }

    /// @param shortForms runs of letters and digits that stay whole ("2moro")
    static List<String> scan(String text, Set<String> shortForms) {
        var scanner = new TokenScanner(text, shortForms);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
            run(c);
        } else if (c == '?' || c == '!') {
            take(endOfMarks());
        } else if (isTelling(c)) {
            take(at + Character.charCount(c));
        } else {
            at += Character.charCount(c);
        }
    }

    private void run(int first) {
        int end = end(at, false);
        if (shortForms.contains(text.substring(at, end))) {
            take(end);
        } else if (Character.isLetter(first)) {
            take(endOfWord());
        } else if (isDigit(first)) {
            take(endOfNumber());
        } else {
            at += Character.charCount(first);
        }
    }

    private void take(int end) {
        tokens.add(text.substring(at, end));
        at = end;
    }

    private int endOfMarks() {
        int end = at;
        while (end < text.length() && (text.charAt(end) == '?' || text.charAt(end) == '!')) {
            end++;
        }
        return end;
    }

    /// Letters, and digits or signs as long as letters follow them.
    private int endOfWord() {
        int end = end(at, true);
        int inside = endOfInside(end);
        while (inside > end && inside < text.length() && Character.isLetter(text.codePointAt(inside))) {
            end = end(inside, true);
            inside = endOfInside(end);
        }
        return end;
    }

    private int endOfInside(int from) {
        int end = from;
        while (end < text.length() && (isDigit(text.charAt(end)) || INSIDE.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /// Digits, and points between them.
    private int endOfNumber() {
        int end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || isPoint(end))) {
            end++;
        }
        return end;
    }

    private boolean isPoint(int i) {
        return ".:,".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && isDigit(text.charAt(i + 1));
    }

    private int end(int from, boolean lettersOnly) {
        int end = from;
        while (end < text.length() && isPart(text.codePointAt(end), lettersOnly)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isPart(int c, boolean lettersOnly) {
        return lettersOnly ? Character.isLetter(c) : Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isTelling(int c) {
        return switch (Character.getType(c)) {
            case Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
