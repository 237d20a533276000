package signpost.channels.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Schedule;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;

/// Turns a [Reply] into short, discreet, numbered text messages (SAFE-29, SAFE-30, SAFE-33). Pure.
///
/// A part is at most two segments, and GSM-7 where no other language is in it. No number is divided between parts, nor between the two segments of one, so that a
/// phone that loses a segment never shows half a number.
///
/// A part that does not say all that is left takes one segment alone where that answers: it then names help that is open now, if the reply names services at all.
/// The reply to danger takes one segment, so that it arrives whole or not at all and asks for nothing before it is read (decision 20).
public final class SmsRenderer {
    /// The most segments of a part: 306 septets, or 134 units where another language is in it.
    public static final int MOST_SEGMENTS = 2;

    /// What is sent to MORE when there is no more.
    public static final String LAST = "That is all. Text MENU for topics.";

    static final String MORE = "Reply MORE.";

    /// Stands below the reply to danger instead. Who cannot hear is told of it in the same segment; the word leads to ways to 999 without speech (SAFE-12).
    static final String MORE_IN_DANGER = "Reply DEAF or MORE.";

    private static final int ALONE = 1;

    /// Less than this, in septets, is no answer to go with alone.
    private static final int ENOUGH = 52;

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
            parts.add(next(units, parts.isEmpty() ? first(reply, notice) : Place.LATER));
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

    private static Place first(Reply reply, @Nullable String notice) {
        var alarm = reply.context().signal() == Signal.IMMEDIATE_DANGER;
        // Read from the messages, which MORE makes again, and not from what raised them: else its parts would be cut elsewhere.
        var signals = reply.messages().stream()
                .filter(message -> message instanceof Message.Safety safety && safety.signal() != Signal.NONE)
                .count();
        var help = Help.in(reply);
        // what answers two signals, or one that is not 999 alone, is not cut short
        var mayBeBrief = reply.context().notice() == null && signals == (alarm ? 1 : 0);
        var brief = !mayBeBrief ? Brief.NEVER : alarm ? Brief.WHERE_IT_ANSWERS : Brief.WHERE_TWO_DO_NOT_HOLD_ALL;
        return new Place(notice, alarm, brief, help);
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

    /// When a part takes one segment although it could have two.
    private enum Brief {
        NEVER,
        WHERE_TWO_DO_NOT_HOLD_ALL,
        WHERE_IT_ANSWERS
    }

    /// What a part has to hold besides its sentences.
    ///
    /// @param notice the safety line; null if there is none here
    /// @param alarm  whether it is the 999 reply, which need not be discreet
    /// @param brief  when one segment will do
    /// @param help   what that segment has to name
    private record Place(@Nullable String notice, boolean alarm, Brief brief, Help help) {
        /// Any part but the first.
        static final Place LATER = new Place(null, false, Brief.WHERE_IT_ANSWERS, Help.NONE);

        String text(List<SmsUnit> units, boolean more) {
            var tail = more ? "\n" + (alarm ? MORE_IN_DANGER : MORE) : "";
            var body = SmsUnit.join(units) + (notice == null ? "" : "\n" + notice) + tail;
            return numbersWhole(alarm ? body : Discretion.discreet(body));
        }

        boolean fits(List<SmsUnit> units, boolean more, int segments) {
            if (units.stream().mapToInt(unit -> unit.text().length()).sum() > MOST_SEGMENTS * SmsSegments.SEGMENT) {
                return false;
            }
            return SmsSegments.count(text(units, more)) <= segments;
        }
    }

    /// What the first words of a reply have to hold before the rest may wait for MORE (SAFE-05).
    ///
    /// @param services whether the reply names services
    /// @param open     the numbers among theirs that are answered now
    private record Help(boolean services, Set<String> open) {
        static final Help NONE = new Help(false, Set.of());

        static Help in(Reply reply) {
            var cards = reply.messages().stream()
                    .filter(Message.ServiceCard.class::isInstance)
                    .map(Message.ServiceCard.class::cast)
                    .toList();
            var open = cards.stream()
                    .flatMap(card -> card.phones().stream())
                    .filter(now -> now.open() == Schedule.Answer.OPEN)
                    .map(now -> now.phone().number())
                    .collect(Collectors.toUnmodifiableSet());
            return new Help(!cards.isEmpty(), open);
        }

        boolean isNamedIn(String text) {
            return !services || open.stream().anyMatch(text::contains);
        }
    }

    /// Takes as many units as fit into one part.
    private static String next(List<SmsUnit> units, Place place) {
        if (place.fits(units, false, place.brief() == Brief.WHERE_IT_ANSWERS ? ALONE : MOST_SEGMENTS)) {
            return take(units.size(), units, place);
        }
        var count = place.brief() == Brief.NEVER ? 0 : alone(units, place);
        if (count > 0) {
            return take(count, units, place);
        }
        if (place.fits(units, false, MOST_SEGMENTS)) {
            return take(units.size(), units, place);
        }
        count = most(units, place, MOST_SEGMENTS);
        if (count == 0 || (count < units.size() && isTooLongForAnyPart(units.get(count)))) {
            count += divide(units, count, place);
        }
        return take(count, units, place);
    }

    private static String take(int count, List<SmsUnit> units, Place place) {
        var text = place.text(units.subList(0, count), count < units.size());
        units.subList(0, count).clear();
        return text;
    }

    /// How many units fit together with the word for more.
    private static int most(List<SmsUnit> units, Place place, int segments) {
        var count = 0;
        while (count < units.size() && place.fits(units.subList(0, count + 1), true, segments)) {
            count++;
        }
        return count;
    }

    /// How many units one segment takes; 0 if they are not enough to go with.
    private static int alone(List<SmsUnit> units, Place place) {
        var count = most(units, place, ALONE);
        var text = SmsUnit.join(units.subList(0, count));
        return SmsSegments.septets(text) >= ENOUGH && place.help().isNamedIn(text) ? count : 0;
    }

    private static boolean isTooLongForAnyPart(SmsUnit unit) {
        return !Place.LATER.fits(List.of(unit), true, MOST_SEGMENTS);
    }

    /// Divides the unit at `index` so that its head still fits behind those before it; 0 if not even a clause of it does.
    private static int divide(List<SmsUnit> units, int index, Place place) {
        var before = List.copyOf(units.subList(0, index));
        var halves = units.get(index)
                .divided(head -> place.fits(Stream.concat(before.stream(), Stream.of(head)).toList(), true, MOST_SEGMENTS), index == 0);
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
