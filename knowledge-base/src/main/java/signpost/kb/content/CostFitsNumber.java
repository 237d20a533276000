package signpost.kb.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 0800, 0808 and 116 numbers are free to call, 01, 02 and 03 numbers are not, and no wording says otherwise (practice M1).
final class CostFitsNumber implements ContentRule {
    private static final Pattern FREE = Pattern.compile("(?:0800|0808)\\d+|116\\d{3}|999|112");
    private static final Pattern STANDARD = Pattern.compile("0[123]\\d+");
    private static final String SAID = "[,:]? +(?:(?:is|are|both|all|also) )*free\\b";

    @Override
    public String id() {
        return "cost-fits-number";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return Stream.concat(PhoneAt.in(draft).stream().flatMap(this::record), words(draft)).toList();
    }

    private Stream<ContentProblem> record(PhoneAt phone) {
        var wanted = wanted(phone.digits());
        return wanted.isEmpty() || wanted.equals(phone.entry().cost())
                ? Stream.empty()
                : Stream.of(ContentProblem.error(
                        phone.at("/cost"),
                        "A number that starts like " + phone.entry().number() + " costs: " + wanted + ". Write cost: " + wanted + ".",
                        id()));
    }

    private Stream<ContentProblem> words(Draft draft) {
        var costly = PhoneAt.in(draft).stream()
                .filter(phone -> wanted(phone.digits()).equals("standard"))
                .map(phone -> phone.entry().number())
                .collect(Collectors.toSet());
        return Line.in(draft).stream()
                .flatMap(line -> Numbers.phones(line.text()).stream()
                        .filter(costly::contains)
                        .filter(number -> Pattern.compile(Pattern.quote(number) + SAID).matcher(line.text()).find())
                        .map(number -> ContentProblem.error(
                                line.spot(), number + " is not free to call. Take \"free\" out.", id())));
    }

    /// The cost that digits have by themselves; empty where they do not say.
    private static String wanted(String digits) {
        var dialled = digits.replaceFirst("^18001", "");
        if (FREE.matcher(dialled).matches()) {
            return "free";
        }
        return STANDARD.matcher(dialled).matches() ? "standard" : "";
    }
}
