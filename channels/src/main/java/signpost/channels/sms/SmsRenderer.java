package signpost.channels.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.message.Reply;
import signpost.core.message.Signal;

/// Turns a [Reply] into short, discreet, numbered text messages (SAFE-29, SAFE-30, SAFE-33). Pure.
///
/// A part is at most two segments, and GSM-7 where no other language is in it. No number is divided between parts, nor between the two segments of one, so that a
/// phone that loses a segment never shows half a number.
public final class SmsRenderer {
    /// The most segments of a part: 306 septets, or 134 units where another language is in it.
    public static final int MOST_SEGMENTS = 2;

    /// What is sent to MORE when there is no more.
    public static final String LAST = "That is all. Text MENU for topics.";

    static final String MORE = "Reply MORE.";

    /// A longer safety line would leave no room for the answer; it then follows the first sentence.
    private static final int LONGEST_NOTICE = 180;

    /// Every part of a reply, in order; none for a silent reply.
    public List<String> parts(Reply reply) {
        var units = new ArrayList<SmsUnit>();
        SmsBlocks.of(reply).forEach(line -> units.addAll(SmsUnit.of(line)));
        if (units.isEmpty()) {
            return List.of();
        }
        var notice = notice(reply, units);
        var parts = new ArrayList<String>();
        while (!units.isEmpty()) {
            parts.add(next(units, new Place(parts.isEmpty() ? notice : null, parts.isEmpty() && isAlarm(reply))));
        }
        return parts;
    }

    /// The part that the reply asks for; empty for a silent reply.
    public Optional<String> part(Reply reply) {
        var parts = parts(reply);
        var index = reply.context().part();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(index < parts.size() ? parts.get(index) : LAST);
    }

    private static boolean isAlarm(Reply reply) {
        return reply.context().signal() == Signal.IMMEDIATE_DANGER;
    }

    private static @Nullable String notice(Reply reply, List<SmsUnit> units) {
        var line = reply.context().notice();
        var notice = line == null ? null : Transliteration.toGsm(line).strip();
        var foreign = lastForeign(units);
        if (notice != null && foreign >= 0) {
            units.addAll(foreign + 1, SmsUnit.of(notice)); // a part with other letters holds less than half as much
            return null;
        }
        if (notice != null && SmsSegments.septets(notice) > LONGEST_NOTICE) {
            units.addAll(1, SmsUnit.of(notice));
            return null;
        }
        return notice;
    }

    /// The last sentence that is not GSM-7; -1 if every one is.
    private static int lastForeign(List<SmsUnit> units) {
        for (var i = units.size() - 1; i >= 0; i--) {
            if (!SmsSegments.isGsm(units.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /// What a part has to hold besides its sentences.
    ///
    /// @param notice the safety line; null if there is none here
    /// @param alarm  whether it is the 999 reply, which need not be discreet
    private record Place(@Nullable String notice, boolean alarm) {

        String text(List<SmsUnit> units, boolean more) {
            var body = SmsUnit.join(units) + (notice == null ? "" : "\n" + notice) + (more ? "\n" + MORE : "");
            return numbersWhole(alarm ? body : Discretion.discreet(body));
        }

        boolean fits(List<SmsUnit> units, boolean more) {
            if (units.stream().mapToInt(unit -> unit.text().length()).sum() > MOST_SEGMENTS * SmsSegments.SEGMENT) {
                return false;
            }
            return SmsSegments.count(text(units, more)) <= MOST_SEGMENTS;
        }
    }

    /// Takes as many units as fit into one part.
    private static String next(List<SmsUnit> units, Place place) {
        if (place.fits(units, false)) {
            var text = place.text(units, false);
            units.clear();
            return text;
        }
        var count = 0;
        while (count < units.size() && place.fits(units.subList(0, count + 1), true)) {
            count++;
        }
        if (count == 0 || isTooLongForAnyPart(units.get(count))) {
            count += divide(units, count, place);
        }
        var taken = units.subList(0, count);
        var text = place.text(taken, true);
        taken.clear();
        return text;
    }

    private static boolean isTooLongForAnyPart(SmsUnit unit) {
        return !new Place(null, false).fits(List.of(unit), true);
    }

    /// Divides the unit at `index` so that its head still fits behind those before it; 0 if not even a clause of it does.
    private static int divide(List<SmsUnit> units, int index, Place place) {
        var before = List.copyOf(units.subList(0, index));
        var halves = units.get(index)
                .divided(head -> place.fits(Stream.concat(before.stream(), Stream.of(head)).toList(), true), index == 0);
        if (halves.isEmpty()) {
            return 0;
        }
        units.set(index, halves.get().head());
        units.add(index + 1, halves.get().rest());
        return 1;
    }

    /// Moves a number that lies across the border of two segments to the second one, by spaces in front of it.
    private static String numbersWhole(String text) {
        var border = SmsSegments.border(text);
        if (border == text.length()) {
            return text;
        }
        return SmsUnit.WHOLE
                .matcher(text)
                .results()
                .filter(found -> found.start() < border && border < found.end() && !found.group().startsWith("http"))
                .findFirst()
                .map(found -> text.substring(0, found.start()) + " ".repeat(border - found.start())
                        + text.substring(found.start()))
                .orElse(text);
    }
}
