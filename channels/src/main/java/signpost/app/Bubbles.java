package signpost.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import signpost.channels.sms.ReceivedText;

/// Draws texts as a phone shows them, in plain characters: what is sent on the right, what is received on the left, and below each answer
/// what its lock screen shows and what it costs.
///
/// @param columns of the terminal
record Bubbles(int columns) {
    private static final int USUAL = 80;
    private static final int LEAST = 24;

    /// As wide as the screen of a phone at an ordinary size of letters.
    private static final int PHONE = 40;

    /// What the border of a bubble takes on both sides together.
    private static final int BORDER = 4;

    private static final double SHARE = 0.75;

    Bubbles {
        columns = Math.max(LEAST, columns);
    }

    /// For the terminal that the environment speaks of in COLUMNS.
    static Bubbles of(Map<String, String> environment) {
        var said = environment.getOrDefault("COLUMNS", "");
        return new Bubbles(said.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(said) : USUAL);
    }

    /// A text that the person sends.
    List<String> sent(String words) {
        var bubble = bubble(words);
        var indent = " ".repeat(Math.max(0, Math.min(columns, USUAL) - width(bubble.getFirst())));
        return bubble.stream().map(line -> indent + line).toList();
    }

    /// An answer, or the line that says that there is none.
    List<String> received(ReceivedText answer) {
        if (answer.isSilent()) {
            return List.of("  (" + ReceivedText.SILENT + ")");
        }
        var lines = new ArrayList<>(bubble(answer.text()));
        wrapped("Lock screen: " + answer.preview(), columns - 2).forEach(line -> lines.add("  " + line));
        wrapped(answer.cost(), columns - 2).forEach(line -> lines.add("  " + line));
        return lines;
    }

    private List<String> bubble(String text) {
        var most = Math.min(PHONE, (int) (columns * SHARE)) - BORDER;
        var lines = text.lines().flatMap(line -> wrapped(line, most).stream()).collect(Collectors.toCollection(ArrayList::new));
        if (lines.isEmpty()) {
            lines.add("");
        }
        var wide = lines.stream().mapToInt(Bubbles::width).max().orElse(0);
        var drawn = new ArrayList<String>();
        drawn.add("." + "-".repeat(wide + 2) + ".");
        lines.forEach(line -> drawn.add("| " + line + " ".repeat(wide - width(line)) + " |"));
        drawn.add("'" + "-".repeat(wide + 2) + "'");
        return drawn;
    }

    /// Lines of at most so many columns, broken between words, and inside a word where it is longer than a line.
    private static List<String> wrapped(String line, int most) {
        var lines = new ArrayList<String>();
        var rest = line.stripTrailing();
        while (width(rest) > most) {
            var end = fitting(rest, most);
            var space = rest.lastIndexOf(' ', end);
            var cut = space > 0 ? space : end;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /// How much of a text fits, as an index into it; at least one character.
    private static int fitting(String text, int most) {
        var used = 0;
        var end = 0;
        while (end < text.length()) {
            var character = text.codePointAt(end);
            used += width(character);
            if (used > most && end > 0) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static int width(String text) {
        return text.codePoints().map(Bubbles::width).sum();
    }

    /// Marks stand above their letter; the signs of Chinese, Japanese and Korean take two columns.
    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                switch (Character.UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
                    default -> 1;
                };
        };
    }
}
