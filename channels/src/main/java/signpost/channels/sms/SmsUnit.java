package signpost.channels.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A sentence on its way into a text: kept whole where it fits, divided between clauses or words where it does not.
///
/// @param text      GSM-7, without a space at either end
/// @param opensLine whether it begins a line
record SmsUnit(String text, boolean opensLine) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");

    /// What is never divided: a number of three digits or more with its spaces, and a web address.
    static final Pattern WHOLE = Pattern.compile("(?<![^\\s(:/'-])\\+?\\d(?: ?\\d){2,}(?!\\w)|https?://\\S+");

    /// Clauses count as a good place to divide only if that fills this share of what would fit.
    private static final double ENOUGH = 0.6;

    /// The two halves of a divided unit.
    record Halves(SmsUnit head, SmsUnit rest) {}

    /// The sentences of a line.
    static List<SmsUnit> of(String line) {
        var units = new ArrayList<SmsUnit>();
        for (var sentence : SENTENCE_END.split(line.strip())) {
            units.add(new SmsUnit(sentence.strip().replaceAll(" {2,}", " "), units.isEmpty()));
        }
        return units;
    }

    /// Units as one text.
    static String join(List<SmsUnit> units) {
        var text = new StringBuilder();
        for (var unit : units) {
            text.append(text.isEmpty() ? "" : unit.opensLine ? "\n" : " ").append(unit.text);
        }
        return text.toString();
    }

    /// Divides so that the head is as long as `fits` allows, between two words, or between two clauses if that is about as long.
    ///
    /// @param must whether a word may be cut where nothing else fits
    /// @return empty if nothing fits
    Optional<Halves> divided(Predicate<SmsUnit> fits, boolean must) {
        var word = 0;
        var clause = 0;
        for (var cut = text.indexOf(' '); cut >= 0; cut = text.indexOf(' ', cut + 1)) {
            if (isInsideWhole(cut)) {
                continue;
            }
            if (!fits.test(head(cut))) {
                break;
            }
            word = cut;
            clause = ",;:".indexOf(text.charAt(cut - 1)) >= 0 ? cut : clause;
        }
        var best = clause >= word * ENOUGH ? clause : word;
        if (best > 0) {
            return Optional.of(at(best));
        }
        return must ? Optional.of(at(hardCut(fits))) : Optional.empty();
    }

    private int hardCut(Predicate<SmsUnit> fits) {
        var cut = 1;
        while (cut < text.length() - 1 && fits.test(head(cut + 1))) {
            cut++;
        }
        return cut;
    }

    private boolean isInsideWhole(int cut) {
        return WHOLE.matcher(text).results().anyMatch(found -> found.start() < cut && cut < found.end());
    }

    private SmsUnit head(int cut) {
        return new SmsUnit(text.substring(0, cut), opensLine);
    }

    private Halves at(int cut) {
        return new Halves(head(cut), new SmsUnit(text.substring(cut).strip(), true));
    }
}
