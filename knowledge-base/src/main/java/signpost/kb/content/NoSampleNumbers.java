package signpost.kb.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No number of a record or wording is one of those that Ofcom keeps for drama; tests and examples use them.
///
/// @see <a href="https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama">Ofcom: numbers for use in drama</a>
final class NoSampleNumbers implements ContentRule {
    private static final Pattern DRAMA = Pattern.compile("01632960\\d{3}"
            + "|0(?:113|114|115|116|117|118|121|131|141|151|161)4960\\d{3}"
            + "|01914980\\d{3}|02079460\\d{3}|02896496\\d{3}|02920180\\d{3}"
            + "|07700900\\d{3}|08081570\\d{3}|09098790\\d{3}|03069990\\d{3}");

    @Override
    public String id() {
        return "no-sample-numbers";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return draft.published().flatMap(this::problems).toList();
    }

    private Stream<ContentProblem> problems(Parsed<?> file) {
        return file.marks().scalars().stream()
                .filter(scalar -> Numbers.whole(scalar.text()).stream().anyMatch(n -> DRAMA.matcher(n).matches()))
                .map(scalar -> ContentProblem.error(
                        new Spot(file.shown(), scalar.at()),
                        "This number is for films and examples. Nobody answers it. Put in the real one.",
                        id()));
    }
}
