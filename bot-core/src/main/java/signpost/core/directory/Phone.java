package signpost.core.directory;

import org.jspecify.annotations.Nullable;

/// A number that a person can dial or text, with the hours in which someone answers it.
///
/// Shape: the HSDS 3.0 `phone` object. `phone.type` is kept although the UK profile drops it, because a text line and a voice
/// line carry different risks. Made only from content and by the last resort (SAFE-02).
///
/// @param number  digits as the service prints them, with its spaces
/// @param kind    what answers
/// @param cost    what the caller pays
/// @param hours   when it is answered; [Schedule.Unknown] if nobody has told us
/// @param label   tells several numbers of one service apart, such as "Out of hours"; null where there is one
/// @param keyword the word to send to a text line, such as SHOUT; null if none is needed
public record Phone(
        String number, Kind kind, Cost cost, Hours hours, @Nullable String label, @Nullable String keyword) {

    /// What answers the number.
    public enum Kind {
        VOICE,
        TEXT,
        RELAY
    }

    /// What the caller pays (practice M1: 0800, 0808 and 116 numbers are free; 01, 02 and 03 are not).
    public enum Cost {
        FREE,
        STANDARD,
        CHARGED
    }

    /// The digits alone, the form in which two spellings of one number are equal.
    public String digits() {
        return number.replaceAll("\\D", "");
    }

    /// A link that dials or texts the number. Short numbers stay as they are, others get the country code.
    public String href() {
        var scheme = kind == Kind.TEXT ? "sms:" : "tel:";
        var digits = digits();
        if (number.startsWith("+")) {
            return scheme + "+" + digits;
        }
        return scheme + (digits.startsWith("0") ? "+44" + digits.substring(1) : digits);
    }
}
