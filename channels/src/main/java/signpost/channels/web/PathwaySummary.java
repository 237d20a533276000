package signpost.channels.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import signpost.core.directory.Phone;
import signpost.core.message.Message;

/// The answer to a professional as plain text to copy: the route, its numbers, and a note with gaps that a person fills in by hand.
///
/// Holds nothing of the client. It cannot: the page asks for no name, no address and no date of birth (SAFE-38).
final class PathwaySummary {

    /// The steps, numbered, then every number with its hours, then where it comes from; a line each.
    String route(PathwayAnswers.Answer answer) {
        var steps = answer.steps();
        var numbered = IntStream.range(0, steps.size()).mapToObj(i -> (i + 1) + ". " + steps.get(i).text());
        var numbers = answer.services().stream().flatMap(this::numbers).distinct();
        return Stream.of(
                        Stream.of(title(answer), ""),
                        numbered,
                        Stream.of("", "Numbers"),
                        numbers,
                        Stream.of("", PathwayAnswers.NOTES.getLast()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /// The gaps to fill in by hand.
    String note(PathwayAnswers.Answer answer, PathwayQuestions questions) {
        return questions.note().replace("{place}", answer.situation().district().label()).strip();
    }

    private static String title(PathwayAnswers.Answer answer) {
        return answer.situation().district().label() + ": " + answer.situation().grade().label();
    }

    private Stream<String> numbers(Message.ServiceCard card) {
        return card.phones().stream().map(now -> {
            var phone = now.phone();
            var how = phone.kind() == Phone.Kind.TEXT ? "text " : "";
            var due = card.overdue() ? " We were due to check this again." : "";
            return card.service().name() + ": " + how + phone.number() + ". " + PhoneWords.hours(phone) + due;
        });
    }
}
