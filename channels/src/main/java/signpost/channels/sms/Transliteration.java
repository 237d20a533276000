package signpost.channels.sms;

import java.text.Normalizer;
import java.util.Map;

/// Writes a text in GSM-7 alone, as GOV.UK Notify does: look-alikes for typographic signs, accents dropped where GSM-7 has none.
///
/// What has no look-alike becomes a question mark, so that nothing turns a text into three times as many segments unseen.
public final class Transliteration {
    private static final Map<Integer, String> LOOK_ALIKES = Map.ofEntries(
            Map.entry(0x2010, "-"), Map.entry(0x2011, "-"), Map.entry(0x2012, "-"), Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"), Map.entry(0x2015, "-"), Map.entry(0x2212, "-"),
            Map.entry(0x2018, "'"), Map.entry(0x2019, "'"), Map.entry(0x201A, "'"), Map.entry(0x201B, "'"),
            Map.entry(0x2032, "'"), Map.entry(0x00B4, "'"), Map.entry('`' + 0, "'"),
            Map.entry(0x201C, "\""), Map.entry(0x201D, "\""), Map.entry(0x201E, "\""), Map.entry(0x2033, "\""),
            Map.entry(0x00AB, "\""), Map.entry(0x00BB, "\""),
            Map.entry(0x2026, "..."), Map.entry(0x2022, "-"), Map.entry(0x00B7, "-"),
            Map.entry('\t' + 0, " "), Map.entry(0x2028, "\n"), Map.entry(0x2029, "\n"),
            Map.entry(0x0141, "L"), Map.entry(0x0142, "l"), Map.entry(0x0110, "D"), Map.entry(0x0111, "d"),
            Map.entry(0x0131, "i"), Map.entry(0x0152, "OE"), Map.entry(0x0153, "oe"), Map.entry(0x00D0, "D"),
            Map.entry(0x00F0, "d"), Map.entry(0x00DE, "Th"), Map.entry(0x00FE, "th"));

    private Transliteration() {}

    /// The same text in GSM-7, new lines kept.
    public static String toGsm(String text) {
        var gsm = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> gsm.append(one(c)));
        return gsm.toString();
    }

    private static String one(int character) {
        if (character != '\f' && SmsSegments.isGsm(character)) {
            return Character.toString(character);
        }
        var known = LOOK_ALIKES.get(character);
        if (known != null) {
            return known;
        }
        if (Character.getType(character) == Character.SPACE_SEPARATOR) {
            return " ";
        }
        return isInvisible(character) ? "" : withoutAccent(character);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String withoutAccent(int character) {
        var base = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD).codePointAt(0);
        return base != '\f' && SmsSegments.isGsm(base) ? Character.toString(base) : "?";
    }
}
