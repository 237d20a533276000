package signpost.kb.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.kb.place.PlaceTables.Kind;

/// The first half of a postcode.
///
/// @param text lower case, with slips such as the letter O for a nought put right
/// @param area its letters
record Outcode(String text, String area) {
    private static final Set<String> LOCAL = Set.of("ct", "me", "tn", "da", "br");
    private static final Set<String> CENTRAL = Set.of("e", "n", "w", "ec", "se", "sw", "wc", "nw");
    private static final Set<String> AREAS = Set.of(("ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt"
                    + " dy e ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk"
                    + " ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq"
                    + " tr ts tw ub w wa wc wd wf wn wr ws wv yo ze")
            .split(" "));

    /// Motorways, sections of Acts, and words written with a number.
    private static final Set<String> OTHERWISE = Set.of(
            "m2", "m20", "m25", "m26", "m8", "b4", "s2", "s17", "s20", "s31", "s42", "s44", "s47", "s76", "w8", "l8", "e2", "ne1", "co2");

    /// The outward code that a word is, if it is one.
    ///
    /// @param slips whether letters may stand for the digits that they look like
    static @Nullable Outcode read(String word, boolean slips) {
        var two = word.length() > 2 && AREAS.contains(word.substring(0, 2));
        var one = word.length() > 1 && AREAS.contains(word.substring(0, 1)) && Character.isDigit(word.charAt(1));
        var area = two ? word.substring(0, 2) : one ? word.substring(0, 1) : "";
        var rest = word.substring(area.length());
        if (area.isEmpty() || rest.length() > 2) {
            return null;
        }
        var number = number(rest, slips, CENTRAL.contains(area));
        return number == null ? null : new Outcode(area + number, area);
    }

    private static @Nullable String number(String rest, boolean slips, boolean central) {
        var first = slips ? digit(rest.charAt(0)) : rest.charAt(0);
        if (first < '0' || first > '9') {
            return null;
        }
        if (rest.length() == 1) {
            return String.valueOf(first);
        }
        var last = rest.charAt(1);
        if (central && last >= 'a' && last <= 'z') {
            return "" + first + last;
        }
        var second = slips ? digit(last) : last;
        return second < '0' || second > '9' || first == '0' ? null : "" + first + second;
    }

    /// The digit that a character is or looks like; 0 as a number if none.
    static char digit(char c) {
        return switch (c) {
            case 'o' -> '0';
            case 'i', 'l' -> '1';
            default -> c >= '0' && c <= '9' ? c : 0;
        };
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /// Whether it is of an area that lies in Kent or Medway, at least in part.
    boolean local() {
        return LOCAL.contains(area);
    }

    /// How surely it is one, on its own.
    ///
    /// @param shout whether it is in capitals where the message is not
    Kind kind(boolean shout) {
        if (OTHERWISE.contains(text)) {
            return Kind.RARE;
        }
        // "me2" is also a way to write "me too".
        var sure = (local() && !area.equals("me")) || (area.length() == 2 && shout);
        return sure ? Kind.SURE : Kind.WORD;
    }
}
