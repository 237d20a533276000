package signpost.channels.sms;

import java.util.List;
import java.util.Locale;

/// Keeps give-away words out of what a lock screen shows: the first 40 characters of a text (SAFE-30).
public final class Discretion {
    /// As many characters as a lock screen shows.
    public static final int SHOWN = 40;

    /// Stands in front of a text that would otherwise open with a give-away word. It fills the lock screen but for one letter.
    static final String LEAD = "Here is the information you asked for. ";

    /// Parts of words; a lower-case text that holds one gives the matter away.
    static final List<String> STEMS = List.of(
            "abus", "domestic", "violen", "refuge", "victim", "survivor", "rape", "sexual", "assault", "perpetrat", "stalk",
            "coerci", "suicid", "women's aid");

    private Discretion() {}

    /// Whether the first 40 characters hold no word of the list.
    public static boolean isDiscreet(String text) {
        var shown = text.substring(0, Math.min(SHOWN, text.length())).toLowerCase(Locale.ROOT);
        return STEMS.stream().noneMatch(shown::contains);
    }

    /// The text, with the neutral lead where it needs one.
    static String discreet(String text) {
        return isDiscreet(text) ? text : LEAD + text;
    }
}
