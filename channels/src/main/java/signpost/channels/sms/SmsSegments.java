package signpost.channels.sms;

/// Counts what a text costs as a text message.
///
/// GSM-7 (3GPP TS 23.038) holds 160 septets in one segment and 153 in each of several; one character outside it, such as a curly
/// apostrophe, makes the whole text UCS-2: 70 and 67 units. `^{}[]~|\€` and the form feed cost two septets, and such a pair, like
/// a surrogate pair, is never split between segments.
public final class SmsSegments {
    /// Septets in each segment where there are several.
    public static final int SEGMENT = 153;

    private static final int GSM_ALONE = 160;
    private static final int UCS_ALONE = 70;
    private static final int UCS_SEGMENT = 67;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    /// Septets by character; 0 for a character that GSM-7 does not have.
    private static final byte[] WIDTHS = new byte['€' + 1];

    static {
        BASIC.chars().forEach(character -> WIDTHS[character] = 1);
        EXTENSION.chars().forEach(character -> WIDTHS[character] = 2);
    }

    private SmsSegments() {}

    /// Whether GSM-7 has the character.
    public static boolean isGsm(int character) {
        return width(character) > 0;
    }

    /// Whether the whole text is GSM-7.
    public static boolean isGsm(String text) {
        return text.chars().allMatch(SmsSegments::isGsm);
    }

    /// The septets of a GSM-7 text.
    public static int septets(String text) {
        return text.chars().map(SmsSegments::width).sum();
    }

    private static int width(int character) {
        return character < WIDTHS.length ? WIDTHS[character] : 0;
    }

    /// The number of segments; 0 for the empty text.
    public static int count(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (isGsm(text)) {
            return septets(text) <= GSM_ALONE ? 1 : chain(text.chars().map(SmsSegments::width).toArray(), SEGMENT);
        }
        return text.length() <= UCS_ALONE ? 1 : chain(text.codePoints().map(Character::charCount).toArray(), UCS_SEGMENT);
    }

    private static int chain(int[] widths, int capacity) {
        var segments = 1;
        var used = 0;
        for (var width : widths) {
            if (used + width > capacity) {
                segments++;
                used = 0;
            }
            used += width;
        }
        return segments;
    }

    /// Where the second segment of a text begins, as an index into it; its length if it fits into one.
    public static int border(String text) {
        if (!isGsm(text)) {
            return text.length() <= UCS_ALONE ? text.length() : UCS_SEGMENT;
        }
        if (septets(text) <= GSM_ALONE) {
            return text.length();
        }
        var used = 0;
        for (var i = 0; i < text.length(); i++) {
            used += width(text.charAt(i));
            if (used > SEGMENT) {
                return i;
            }
        }
        return text.length();
    }
}
