package signpost.kb.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import signpost.kb.content.Draft.ServiceAt;
import signpost.kb.format.OrganizationFile.PhoneEntry;

/// "24 hours" never stands in one sentence with a number that is not answered day and night; other words for it never stand next to one (SAFE-03).
final class TwentyFourHoursOnlyOnAlways implements ContentRule {
    private static final Pattern FIGURES = Pattern.compile("\\b24[ -]hours?\\b|\\b24/7\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:round the clock|day and night|day or night|at any hour|any time of (?:the )?day)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "24-hours-only-on-always";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return Stream.concat(sentences(draft), records(draft)).toList();
    }

    private Stream<ContentProblem> sentences(Draft draft) {
        Map<String, Boolean> always = draft.services().stream()
                .flatMap(service -> service.entry().access().phones().stream())
                .collect(Collectors.toMap(
                        phone -> Numbers.digits(phone.number()), TwentyFourHoursOnlyOnAlways::isAlways, Boolean::logicalAnd));
        return Line.in(draft).stream()
                .flatMap(line -> Sentences.of(line.text()).stream()
                        .flatMap(TwentyFourHoursOnlyOnAlways::calledAlways)
                        .filter(number -> !always.getOrDefault(Numbers.digits(number), true))
                        .map(number -> ContentProblem.error(
                                line.spot(),
                                number + " is not answered day and night. Say so in another sentence, or leave the hours out.",
                                id())));
    }

    /// The numbers of a sentence that it says are answered day and night.
    private static Stream<String> calledAlways(String sentence) {
        var numbers = Numbers.phones(sentence);
        return FIGURES.matcher(sentence).find()
                ? numbers.stream()
                : WORDS.matcher(sentence).results().flatMap(words -> numbers.stream()
                        .min(Comparator.comparingInt(number -> distance(sentence, number, words)))
                        .stream());
    }

    private static int distance(String sentence, String number, MatchResult words) {
        var start = sentence.indexOf(number);
        return start > words.start() ? start - words.end() : words.start() - start - number.length();
    }

    private Stream<ContentProblem> records(Draft draft) {
        return draft.services().stream().flatMap(service -> {
            var phones = service.entry().access().phones();
            return IntStream.range(0, phones.size())
                    .filter(i -> !isAlways(phones.get(i)) && saysAlways(phones.get(i)))
                    .mapToObj(i -> problem(service, i));
        });
    }

    private ContentProblem problem(ServiceAt service, int phone) {
        return ContentProblem.error(
                service.at("/phones/" + phone + "/hours-text"),
                "The words say day and night, the hours do not. Make them agree.",
                id());
    }

    private static boolean isAlways(PhoneEntry phone) {
        return phone.when().hours().equals("always");
    }

    private static boolean saysAlways(PhoneEntry phone) {
        var words = phone.when().hoursText() + " " + phone.when().shortHours();
        return FIGURES.matcher(words).find() || WORDS.matcher(words).find();
    }
}
