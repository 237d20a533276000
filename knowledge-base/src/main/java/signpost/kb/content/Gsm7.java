package signpost.kb.content;

import java.util.OptionalInt;

/// The character set of a plain text message (3GPP TS 23.038). A text with one character outside it costs more than twice as much.
final class Gsm7 {
    private static final String ONE =
            "@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5\u0394_\u03a6\u0393\u039b\u03a9\u03a0\u03a8\u03a3\u0398\u039e\u00c6\u00e6\u00df\u00c9 !\"#\u00a4%&'()*+,-./0123456789:;<=>?\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0";
    private static final String TWO = "^{}\\[~]|\u20ac\f";

    private Gsm7() {}

    /// The septets a text takes; empty if it holds a character outside the set.
    static OptionalInt septets(String text) {
        var foreign = firstForeign(text);
        return foreign.isEmpty()
                ? OptionalInt.of(text.length() + (int) text.chars().filter(c -> TWO.indexOf(c) >= 0).count())
                : OptionalInt.empty();
    }

    /// The first character outside the set; an empty text if there is none.
    static String firstForeign(String text) {
        return text.codePoints()
                .filter(c -> ONE.indexOf(c) < 0 && TWO.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }
}
