package signpost.kb.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The hours that people read are the hours that the service works with: both texts of a number agree with its table, claim no times where none are known,
/// and are written like GOV.UK writes them ("9am to 5pm", "midday").
///
/// `hours-text` has to say the whole table. `short-hours` has no room for that; what it says has to be in the table.
///
/// @see <a href="https://www.gov.uk/guidance/style-guide/a-to-z#times">GOV.UK style guide: times</a>
final class HoursWordsMatchHours implements ContentRule {
    private static final Pattern ALWAYS =
            Pattern.compile("\\b24[ -]hours?\\b|\\b24/7\\b|\\bday and night\\b|\\bday or night\\b|\\bat any time\\b", Pattern.CASE_INSENSITIVE);

    /// What the style does not know, and what to write in its place.
    private static final Map<Pattern, String> STYLE = Map.of(
            Pattern.compile("\\b\\d{1,2}:\\d{2}"), "Write times as 9am or 9.30am, with no colon.",
            Pattern.compile("\\b\\d{1,2}\\.00 ?[ap]m"), "Write 9am, not 9.00am.",
            Pattern.compile("\\d [ap]\\.?m\\b|\\d ?[AP]\\.?M\\b|\\d ?[ap]\\.m"), "Write 9am: small letters, no gap, no points.",
            Pattern.compile("\\b12 ?[ap]m\\b|\\bnoon\\b"), "Write midday or midnight.",
            Pattern.compile("(?:[ap]m|midday|midnight|\\b\\d{1,2}) ?[-\\u2013] ?\\d{1,2}"), "Write \"to\" between times, not a dash.",
            Pattern.compile("\\u2013"), "Write \"to\", not a dash.");

    @Override
    public String id() {
        return "hours-words-match-hours";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return PhoneAt.in(draft).stream()
                .flatMap(phone -> Stream.of(
                        style(phone, "/hours-text", phone.entry().when().hoursText()),
                        style(phone, "/short-hours", phone.entry().when().shortHours()),
                        whole(phone).stream().map(fault -> ContentProblem.error(phone.at("/hours-text"), fault, id())),
                        part(phone).stream().map(fault -> ContentProblem.error(phone.at("/short-hours"), fault, id()))))
                .flatMap(problems -> problems)
                .toList();
    }

    private Stream<ContentProblem> style(PhoneAt phone, String key, String text) {
        return STYLE.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(text).find())
                .map(rule -> ContentProblem.error(phone.at(key), rule.getValue(), id()));
    }

    private static Optional<String> whole(PhoneAt phone) {
        var when = phone.entry().when();
        return switch (when.hours()) {
            case "always" -> ALWAYS.matcher(when.hoursText()).find()
                    ? Optional.empty()
                    : Optional.of("This line is always open and the words do not say so. Write: 24 hours a day, 7 days a week.");
            case "weekly" -> {
                var words = HoursWords.read(when.hoursText());
                yield words.rest().isEmpty() && words.stretches().equals(HoursWords.table(when.weekly()))
                        ? Optional.empty()
                        : Optional.of("The words and the weekly table differ. Make them agree, in a form such as: Monday to Friday, 9am to 5pm.");
            }
            default -> noTimes(when.hoursText());
        };
    }

    private static Optional<String> part(PhoneAt phone) {
        var when = phone.entry().when();
        return switch (when.hours()) {
            case "always" -> ALWAYS.matcher(when.shortHours()).find()
                    ? Optional.empty()
                    : Optional.of("This line is always open and the words do not say so. Write: 24 hours.");
            case "weekly" -> HoursWords.read(when.shortHours()).agreeWith(HoursWords.table(when.weekly()))
                    ? Optional.empty()
                    : Optional.of("These words say times that are not in the weekly table. Make them agree.");
            default -> noTimes(when.shortHours());
        };
    }

    private static Optional<String> noTimes(String text) {
        return HoursWords.hasTimes(text)
                ? Optional.of("The words say times, the hours do not. Write hours: weekly with the table, or take the times out.")
                : Optional.empty();
    }
}
