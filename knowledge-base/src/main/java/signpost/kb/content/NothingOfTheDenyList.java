package signpost.kb.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// No value of the deny list stands anywhere in words, records or addresses that people may see.
final class NothingOfTheDenyList implements ContentRule {
    private final DenyList denied;

    NothingOfTheDenyList(DenyList denied) {
        this.denied = denied;
    }

    @Override
    public String id() {
        return "nothing-denied";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return draft.published().flatMap(this::problems).toList();
    }

    private Stream<ContentProblem> problems(Parsed<?> file) {
        return file.marks().scalars().stream()
                .map(scalar -> denied.firstIn(scalar.text())
                        .map(entry -> ContentProblem.error(
                                new Spot(file.shown(), scalar.at()),
                                "\"" + entry.value() + "\" is on the deny list: " + entry.why() + ". Take it out.",
                                id())))
                .flatMap(Optional::stream);
    }
}
