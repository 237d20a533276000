package signpost.kb.preview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import signpost.core.directory.Audience;
import signpost.core.directory.Eligibility;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.message.Signal;

/// Closed values in the words of the book.
final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private Say() {}

    /// Such as "Wednesday 25 November 2026".
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// Such as "25 Nov 2026".
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /// Such as "2 segments, 214 characters".
    static String size(CardPrinter.Sent sent) {
        return count(sent.segments(), "segment") + ", " + count(sent.characters(), "character");
    }

    /// A number and a noun, with its plural.
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String audience(Audience audience) {
        return switch (audience) {
            case PUBLIC -> "everybody";
            case PROFESSIONAL -> "professionals alone";
        };
    }

    static String gender(Eligibility.Gender gender) {
        return switch (gender) {
            case ANY -> "any gender";
            case WOMEN -> "women";
            case MEN -> "men";
        };
    }

    static String ages(Eligibility.Ages ages) {
        if (ages.equals(Eligibility.Ages.ANY)) {
            return "any age";
        }
        return ages.to() >= Eligibility.Ages.ANY.to() ? ages.from() + " and over" : ages.from() + " to " + ages.to();
    }

    static String kind(Phone.Kind kind) {
        return switch (kind) {
            case VOICE -> "call";
            case TEXT -> "text";
            case RELAY -> "Relay UK or textphone";
        };
    }

    static String cost(Phone.Cost cost) {
        return switch (cost) {
            case FREE -> "free";
            case STANDARD -> "usual rate";
            case CHARGED -> "may be charged";
        };
    }

    static String open(Schedule.Answer answer) {
        return switch (answer) {
            case OPEN -> "Open";
            case CLOSED -> "Closed";
            case UNKNOWN -> "Not known";
        };
    }

    static String signal(Signal signal) {
        return switch (signal) {
            case IMMEDIATE_DANGER -> "Danger now";
            case SUICIDE -> "Suicide or self-harm";
            case UNSAFE_REQUEST -> "A request that could hurt somebody";
            case SERIOUS_HARM -> "Serious harm";
            case CHILD_AT_RISK -> "A child at risk";
            case NONE -> "Safety question";
        };
    }

    /// Such as "Dover, Swale and Thanet"; empty for none.
    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
