package signpost.channels.sms;

import java.util.regex.Pattern;

/// A text that a carrier has vouched for.
///
/// @param id        the carrier's id of the message; a repeat carries the same one
/// @param sender    the number, as +44…
/// @param words     what was written; may be empty
/// @param handled   what the carrier has done with it by itself
/// @param newFields how many fields of the request were new to us, and ignored
public record InboundText(String id, String sender, String words, Handled handled, int newFields) {
    private static final Pattern LANDLINE = Pattern.compile("\\+44[123].*");

    /// What a carrier has done with a message by itself (SAFE-31).
    public enum Handled {
        /// Nothing: the answer is ours to give.
        NOT,
        /// It has taken it as a stop word, and answered.
        STOPPED,
        /// It has answered.
        ANSWERED
    }

    /// Whether the sender is a British landline, where an answer might be read out aloud (SAFE-28).
    boolean fromLandline() {
        return LANDLINE.matcher(sender).matches();
    }

    /// Hides sender and words (SAFE-38, SAFE-39).
    @Override
    public String toString() {
        return "InboundText[" + id + "]";
    }
}
