package signpost.kb.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import signpost.kb.format.OrganizationFile.PhoneEntry;

/// Whoever asks twice is told the same: a number has the same hours, cost and kind wherever it stands, and hours in a wording are those of the record of the
/// number next to them.
///
/// One number may have other hours for another service if somebody has decided so and written `own-hours: true` at each. One service may be called and
/// texted on one number.
final class OneServiceOneAnswer implements ContentRule {
    private static final Pattern WEEKDAYS = Pattern.compile("\\b(?:on )?(?:weekdays|Monday to Friday|Mon-Fri)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMES = Pattern.compile(
            "(?:\\b(?:weekdays|weekends|every day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b[^.;:]*?)?"
                    + "\\b\\d{1,2}(?:\\.\\d{2})?[ap]m to (?:\\d{1,2}(?:\\.\\d{2})?[ap]m|midday|midnight)",
            Pattern.CASE_INSENSITIVE);

    /// How far hours may stand from a number and still be read as its own, in characters.
    private static final int NEAR = 40;

    @Override
    public String id() {
        return "one-service-one-answer";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var byDigits = PhoneAt.byDigits(draft);
        var problems = new ArrayList<ContentProblem>();
        byDigits.values().forEach(phones -> records(phones, problems));
        Line.in(draft).stream()
                .filter(line -> !Set.of("hours-text", "short-hours").contains(line.key()))
                .forEach(line -> Sentences.of(line.text())
                        .forEach(sentence -> sentence(line.spot(), sentence, byDigits)
                                .map(message -> ContentProblem.error(line.spot(), message, id()))
                                .forEach(problems::add)));
        return problems;
    }

    private void records(List<PhoneAt> phones, List<ContentProblem> problems) {
        var first = phones.getFirst();
        for (var phone : phones.subList(1, phones.size())) {
            differences(first, phone)
                    .map(what -> ContentProblem.error(
                            phone.at("/" + what),
                            "%s has another %s at %s. Make them the same%s."
                                    .formatted(phone.entry().number(), what, first.at("/" + what), hint(what)),
                            id()))
                    .forEach(problems::add);
        }
    }

    private static String hint(String what) {
        return what.equals("hours") ? ", or decide that each service keeps its own and write own-hours: true at both" : "";
    }

    private static Stream<String> differences(PhoneAt one, PhoneAt other) {
        var differences = new ArrayList<String>();
        if (!one.entry().cost().equals(other.entry().cost())) {
            differences.add("cost");
        }
        if (!one.entry().kind().equals(other.entry().kind()) && !one.service().id().equals(other.service().id())) {
            differences.add("kind");
        }
        if (!sameHours(one.entry(), other.entry()) && !one.isBeforeOrAfter(other) && !(isDecided(one.entry()) && isDecided(other.entry()))) {
            differences.add("hours");
        }
        return differences.stream();
    }

    private static boolean isDecided(PhoneEntry phone) {
        return Boolean.TRUE.equals(phone.when().ownHours());
    }

    private static boolean sameHours(PhoneEntry one, PhoneEntry other) {
        var a = one.when();
        var b = other.when();
        return a.hours().equals(b.hours())
                && HoursWords.table(a.weekly()).equals(HoursWords.table(b.weekly()))
                && String.valueOf(a.bankHolidays()).equals(String.valueOf(b.bankHolidays()));
    }

    private static Stream<String> sentence(Spot spot, String sentence, Map<String, List<PhoneAt>> byDigits) {
        var times = TIMES.matcher(sentence).results().toList();
        var claims = times.isEmpty() ? WEEKDAYS.matcher(sentence).results().toList() : times;
        return claims.stream().flatMap(claim -> beside(sentence, claim).stream()
                .flatMap(number -> byDigits.getOrDefault(Numbers.digits(number), List.of()).stream()
                        .filter(phone -> !phone.at("").file().equals(spot.file()) || !isDecided(phone.entry()))
                        .filter(phone -> !agrees(phone.entry(), claim.group()))
                        .map(phone -> "\"%s\" is not what the record of %s says: %s. Correct the words, or leave the hours out."
                                .formatted(claim.group(), number, phone.entry().when().hoursText()))
                        .limit(1)));
    }

    /// The number that hours belong to: the nearest one of the sentence.
    private static Optional<String> beside(String sentence, MatchResult claim) {
        return Numbers.phones(sentence).stream()
                .filter(number -> distance(sentence, number, claim) <= NEAR)
                .min(Comparator.comparingInt(number -> distance(sentence, number, claim)));
    }

    private static int distance(String sentence, String number, MatchResult claim) {
        var start = sentence.indexOf(number);
        return start > claim.start() ? start - claim.end() : claim.start() - start - number.length();
    }

    private static boolean agrees(PhoneEntry phone, String claim) {
        var when = phone.when();
        if (!HoursWords.hasTimes(claim)) {
            return when.hours().equals("weekly")
                    ? HoursWords.table(when.weekly()).keySet().stream().allMatch(day -> day.getValue() <= 5)
                    : WEEKDAYS.matcher(when.hoursText()).find();
        }
        var words = HoursWords.read(claim);
        return when.hours().equals("weekly")
                && (words.claims()
                        ? words.agreeWith(HoursWords.table(when.weekly()))
                        : HoursWords.read("weekdays " + claim).agreeWith(HoursWords.table(when.weekly())));
    }
}
