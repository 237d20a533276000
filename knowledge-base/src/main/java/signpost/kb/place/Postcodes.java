package signpost.kb.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;
import signpost.core.directory.Place;
import signpost.kb.place.PlaceTables.Kind;
import signpost.kb.place.PlaceTables.Sense;
import signpost.kb.place.PlaceTables.Share;

/// Reads full postcodes, sectors and outward codes.
final class Postcodes {
    /// From this share on, a part of a postcode is taken for its main district.
    private static final double CLEAR = 0.95;

    /// An area with less than this part here is taken for one outside.
    private static final double MOSTLY_OUTSIDE = 0.25;

    private static final double STRAY = 0.01;

    /// What may follow a number that counts something, as in "ct14 7 year old".
    private static final Set<String> COUNTED = Set.of(
            "year", "years", "yr", "yrs", "yo", "month", "months", "week", "weeks", "day", "days", "times", "kids", "kid", "children", "child",
            "people", "am", "pm", "bed", "hours", "minutes", "miles");

    private static final Set<String> ORDINALS = Set.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th");

    private static final Meaning AWAY = new Meaning.Away();

    private final Map<String, Meaning> outcodes = new HashMap<>();
    private final Map<String, Meaning> sectors = new HashMap<>();
    private final Map<String, Meaning> mains = new HashMap<>();
    private final Map<String, Meaning> exceptions = new HashMap<>();

    Postcodes(PlaceTables tables) {
        tables.codes().outcodes().forEach((code, shares) -> {
            outcodes.put(lower(code), spread(shares));
            mains.put(lower(code), single(shares.getFirst().inside()));
        });
        tables.codes().sectors().forEach((code, shares) -> {
            sectors.put(lower(code), spread(shares));
            mains.put(lower(code), single(shares.getFirst().inside()));
        });
        tables.codes().exceptions().forEach((code, district) -> exceptions.put(lower(code), single(district.orElse(null))));
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private static Meaning single(@Nullable District district) {
        return district == null ? AWAY : here(List.of(district), Sense.PLAIN);
    }

    private static Meaning here(List<District> districts, Sense sense) {
        return new Meaning.Here(
                districts.stream().map(d -> new Place(d, d.label())).toList(), sense, 0);
    }

    private static Meaning spread(List<Share> shares) {
        var main = shares.getFirst();
        if (main.part() >= CLEAR) {
            return single(main.inside());
        }
        var inside = shares.stream().filter(s -> s.district().isPresent() && s.part() >= STRAY).toList();
        if (inside.stream().mapToDouble(Share::part).sum() < MOSTLY_OUTSIDE) {
            return AWAY;
        }
        return here(inside.stream().flatMap(s -> s.district().stream()).toList(), Sense.ASSUMED);
    }

    /// The postcode, or the part of one, that begins at a word.
    @Nullable Mention at(Words words, int from) {
        var word = words.get(from);
        if (word.text().length() > 7 || word.text().isEmpty()) {
            return null;
        }
        var joined = joined(words, from);
        return joined != null ? joined : apart(words, from);
    }

    private @Nullable Mention joined(Words words, int from) {
        var text = words.text(from);
        if (text.length() < 5 || !Outcode.hasDigit(text)) {
            return null;
        }
        var cut = text.length() - 3;
        var out = Outcode.read(text.substring(0, cut), true);
        var in = inward(text.substring(cut), true);
        return out == null || in == null ? null : full(words, from, from + 1, out, in);
    }

    private @Nullable Mention apart(Words words, int from) {
        var word = words.get(from);
        if (word.text().length() > 4) {
            return null;
        }
        if (word.text().length() <= 2 && !Outcode.hasDigit(word.text())) {
            return spaced(words, from);
        }
        var slipped = Outcode.read(word.text(), word.upper() || Outcode.hasDigit(word.text()));
        var in = inward(words.text(from + 1), words.get(from + 1).upper());
        if (slipped != null && in != null) {
            return full(words, from, from + 2, slipped, in);
        }
        return slipped == null || !Outcode.hasDigit(word.text()) ? null : part(words, from, slipped);
    }

    /// "ME 7 4AB". Less than the whole is left alone: "hit me 7 times".
    private @Nullable Mention spaced(Words words, int from) {
        var number = words.text(from + 1);
        if (number.length() > 2 || !Outcode.hasDigit(number)) {
            return null;
        }
        var out = Outcode.read(words.text(from) + number, false);
        var in = inward(words.text(from + 2), words.get(from + 2).upper());
        return out == null || in == null ? null : full(words, from, from + 3, out, in);
    }

    private @Nullable Mention full(Words words, int from, int to, Outcode out, String in) {
        var sector = out.text() + " " + in.charAt(0);
        var meaning = exceptions.get(out.text() + " " + in);
        if (meaning == null) {
            meaning = mains.get(sector);
        }
        return meaning != null ? Mention.code(from, to, meaning, Kind.SURE) : outward(words, from, to, out, true);
    }

    private @Nullable Mention part(Words words, int from, Outcode out) {
        var next = words.text(from + 1);
        if (!next.isEmpty() && next.length() <= 2 && Character.isDigit(next.charAt(0)) && !COUNTED.contains(words.text(from + 2))) {
            var meaning = sectors.get(out.text() + " " + next.charAt(0));
            if (meaning != null) {
                return Mention.code(from, from + 2, meaning, Kind.SURE);
            }
        }
        return outward(words, from, from + 1, out, false);
    }

    private @Nullable Mention outward(Words words, int from, int to, Outcode out, boolean whole) {
        var known = outcodes.get(out.text());
        var meaning = known != null ? known : out.local() ? null : AWAY;
        if (meaning == null) {
            return null;
        }
        var shout = words.get(from).upper() && words.capitalsTell();
        return Mention.code(from, to, meaning, whole ? Kind.SURE : out.kind(shout));
    }

    /// The second half of a postcode, slips put right.
    ///
    /// @param surely whether it can be nothing else: in small letters, "1st" is a number
    private static @Nullable String inward(String text, boolean surely) {
        if (text.length() != 3 || (!surely && ORDINALS.contains(text))) {
            return null;
        }
        var digit = Outcode.digit(text.charAt(0));
        if (digit == 0 || (!surely && digit != text.charAt(0) && !Outcode.hasDigit(text))) {
            return null;
        }
        var unit = text.substring(1).replace('1', 'l');
        return unit.chars().allMatch(c -> c >= 'a' && c <= 'z' && "cikmov".indexOf(c) < 0) ? digit + unit : null;
    }
}
