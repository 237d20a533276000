package signpost.channels.sms;

/// What a phone makes of one answer. The terminal and the sandbox page show the same.
///
/// @param text what is sent; empty for a silent answer, of which nothing is sent
public record ReceivedText(String text) {
    /// What is shown in the place of a silent answer.
    public static final String SILENT = "Nothing is sent.";

    public boolean isSilent() {
        return text.isEmpty();
    }

    /// What a lock screen shows of it: the first 40 characters on one line (SAFE-30).
    public String preview() {
        return text.codePoints()
                .limit(Discretion.SHOWN)
                .map(c -> c == '\n' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Segments that a carrier charges for; 0 for a silent answer.
    public int segments() {
        return SmsSegments.count(text);
    }

    /// What it costs, in words: septets, or units of UCS-2 where a letter is not in GSM-7, and segments.
    public String cost() {
        var size = SmsSegments.isGsm(text) ? SmsSegments.septets(text) + " septets" : text.length() + " UCS-2 units";
        return size + ", " + inWords(segments());
    }

    /// A number of segments, in words.
    static String inWords(int segments) {
        return segments + (segments == 1 ? " segment" : " segments");
    }
}
