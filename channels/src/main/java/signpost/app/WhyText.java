package signpost.app;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.Slot;
import signpost.core.message.Signal;
import signpost.core.safety.Weighed;
import signpost.core.turn.Account;
import signpost.kb.place.Clue;
import signpost.kb.understanding.Explanation;

/// Why a message is answered as it is, in lines for editors and developers: what the rules read, the signals, the intents, what spoke for them, the
/// nearest phrases, and the decision. Holds no word of the message that the content does not have too.
final class WhyText {
    private static final Map<Slot, String> NAMES = Map.of(
            Slot.AREA, "area",
            Slot.GRADE, "risk grade",
            Slot.AUDIENCE, "who speaks",
            Slot.SPEAKER, "who speaks",
            Slot.CHILD, "child",
            Slot.ADULT, "adult at risk",
            Slot.AGREED, "agreement",
            Slot.HARM, "harm",
            Slot.TERM, "term asked",
            Slot.SERVICE, "service asked");
    private static final List<Slot> IN_ORDER = List.of(
            Slot.AREA, Slot.GRADE, Slot.CHILD, Slot.ADULT, Slot.AGREED, Slot.AUDIENCE, Slot.SPEAKER, Slot.HARM, Slot.TERM, Slot.SERVICE);

    private final List<String> lines = new ArrayList<>();

    private WhyText() {}

    /// Everything there is to say.
    ///
    /// @param clues what in the message names a place
    static List<String> of(String text, Account account, Explanation why, List<Clue> clues) {
        var page = new WhyText();
        page.slots(text, account.heard(), clues);
        page.signals(account, why);
        page.intents(why);
        page.phrases(why);
        page.lines.add("Decision: " + account.outcome().node() + ", because " + account.outcome().because() + ".");
        return List.copyOf(page.lines);
    }

    private void line(String name, String value) {
        lines.add(String.format(Locale.ROOT, "  %-16s %s", name, value));
    }

    private void slots(String text, Account.Heard heard, List<Clue> clues) {
        lines.add("Slots, read by rules:");
        line("letters", script(text));
        if (!heard.command().isEmpty()) {
            line("control word", heard.command());
        }
        IN_ORDER.stream().filter(heard.slots()::has).forEach(slot -> line(NAMES.getOrDefault(slot, slot.name()), value(slot, heard)));
        heard.slots().values().keySet().stream()
                .map(Slot::named)
                .filter(slot -> !IN_ORDER.contains(slot))
                .sorted(Comparator.comparing(Slot::name))
                .forEach(slot -> line(slot.name(), value(slot, heard)));
        clues.forEach(clue -> line("place read", clue(clue)));
        if (heard.ticks() >= 0) {
            line("ticks", heard.ticks() + " (14 or more are high risk; fewer are no grade)");
        }
        if (!heard.spoken().isEmpty()) {
            line("terms used", heard.spoken().stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static String value(Slot slot, Account.Heard heard) {
        var value = heard.slots().get(slot).orElse("");
        return slot.equals(Slot.AREA) ? value + ", " + place(heard.place()) : words(slot, value);
    }

    private static String words(Slot slot, String value) {
        if (slot.equals(Slot.CHILD)) {
            return value.equals("yes") ? "a child is named" : "no child, it says";
        }
        if (slot.equals(Slot.AGREED)) {
            return value.equals("yes") ? "the person has agreed" : "the person has not agreed";
        }
        if (slot.equals(Slot.ADULT)) {
            return "an adult with care and support needs is named";
        }
        if (slot.equals(Slot.AUDIENCE)) {
            return value.equals("professional") ? "a professional" : value;
        }
        return slot.equals(Slot.SPEAKER) ? "a child or young person" : value;
    }

    private static String place(PlaceAnswer place) {
        return switch (place) {
            case PlaceAnswer.NoneNamed() -> "no place is named";
            case PlaceAnswer.Known(var known, var assumed) ->
                "read as " + known.name() + (assumed ? ", which was assumed: it also means somewhere else" : "");
            case PlaceAnswer.OneOf(var candidates) -> "one of " + names(candidates);
            case PlaceAnswer.KentOnly() -> "only the county is named";
            case PlaceAnswer.Outside() -> "the place is outside Kent and Medway";
        };
    }

    private static String names(List<Place> places) {
        return places.stream().map(p -> p.name() + " (" + p.district().slug() + ")").collect(Collectors.joining(", "));
    }

    private static String clue(Clue clue) {
        var by = switch (clue.by()) {
            case POSTCODE -> "a postcode or a part of one";
            case NAME -> "a name of the place list";
            case MISSPELT -> "a name of the place list but for a slip";
        };
        return by + ": " + (clue.places().isEmpty() ? "elsewhere, or the county" : names(clue.places()));
    }

    /// The script that most letters of a text are of.
    private static String script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> most.getKey().name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }

    private void signals(Account account, Explanation why) {
        lines.add("Safety signals: score, bar, outcome:");
        account.signals().forEach(weighed -> line(
                weighed.signal().slug(),
                String.format(Locale.ROOT, "%.2f  %.2f  %s", weighed.score(), weighed.bar(), outcome(weighed, account, why))));
    }

    private static String outcome(Weighed weighed, Account account, Explanation why) {
        if (weighed.exact()) {
            return "RAISED by an exact sign" + (weighed.score() >= weighed.bar() ? " and by the learnt score" : "");
        }
        if (weighed.raised()) {
            return "RAISED by " + (why.otherLanguages().contains(weighed.signal()) ? "a word in another language" : "the learnt score");
        }
        return weighed.signal() == account.doubt() ? String.format(Locale.ROOT, "asked about, from %.2f", weighed.ask()) : "not raised";
    }

    private void intents(Explanation why) {
        lines.add(String.format(
                Locale.ROOT,
                "Intents, by %s: taken from %.2f, offered from %.2f:",
                why.sentence() ? "words and the sentence as a whole" : "words alone", Explanation.TAKEN_FROM, Explanation.OFFERED_FROM));
        why.intents().forEach(part -> line(String.format(Locale.ROOT, "%.2f", part.share()), part.name()));
        if (!why.spoke().words().isEmpty()) {
            lines.add("Words that spoke for " + why.spoke().what() + ", in [] a kind of word:");
            why.spoke().words().forEach(part -> line(String.format(Locale.ROOT, "%.2f", part.share()), part.name()));
        }
    }

    private void phrases(Explanation why) {
        lines.add("Nearest phrases: likeness, label, author:");
        why.nearest().forEach(near -> line(
                String.format(Locale.ROOT, "%.2f", near.likeness()), label(near) + ", " + near.author() + ": \"" + near.phrase() + "\""));
    }

    private static String label(Explanation.Near near) {
        if (near.raises() != null) {
            return "a sign of " + near.raises().slug();
        }
        var intent = near.intent() == null ? "no intent" : "intent " + near.intent();
        return near.nearly() == null ? intent : intent + ", a near miss of " + near.nearly().slug();
    }
}
