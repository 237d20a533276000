package signpost.kb.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A number is printed the same way everywhere, as its first record prints it: two spellings look like two numbers to somebody in a hurry.
final class OneNumberOneSpelling implements ContentRule {

    @Override
    public String id() {
        return "one-number-one-spelling";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        Map<String, String> printed = new HashMap<>();
        draft.services().stream()
                .flatMap(service -> service.entry().access().phones().stream())
                .forEach(phone -> printed.putIfAbsent(Numbers.digits(phone.number()), phone.number()));
        return Stream.concat(records(draft, printed), words(draft, printed)).toList();
    }

    private Stream<ContentProblem> records(Draft draft, Map<String, String> printed) {
        return draft.services().stream().flatMap(service -> {
            var phones = service.entry().access().phones();
            return IntStream.range(0, phones.size())
                    .filter(i -> differs(phones.get(i).number(), printed))
                    .mapToObj(i -> problem(service.at("/phones/" + i + "/number"), phones.get(i).number(), printed));
        });
    }

    private Stream<ContentProblem> words(Draft draft, Map<String, String> printed) {
        return Line.in(draft).stream()
                .flatMap(line -> Numbers.phones(line.text()).stream()
                        .filter(number -> differs(number, printed))
                        .map(number -> problem(line.spot(), number, printed)));
    }

    private static boolean differs(String number, Map<String, String> printed) {
        return !printed.getOrDefault(Numbers.digits(number), number).equals(number);
    }

    private ContentProblem problem(Spot spot, String number, Map<String, String> printed) {
        return ContentProblem.error(
                spot,
                "\"" + number + "\" is printed \"" + printed.get(Numbers.digits(number)) + "\" elsewhere. Write it the way the service prints it, everywhere.",
                id());
    }
}
