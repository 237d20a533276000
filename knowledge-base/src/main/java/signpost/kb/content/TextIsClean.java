package signpost.kb.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Nothing that cannot be seen stands in what people read: no control or replacement character, no blank that does not break or has no width, no two
/// blanks in a row and none at the end of a line. They come with words pasted from elsewhere, and break searches, numbers and text messages.
final class TextIsClean implements ContentRule {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\x{FFFD}&&[^\\n]]|[\\p{Zs}&&[^ ]]");
    private static final Pattern BLANKS = Pattern.compile("  | (?=\\n)");

    @Override
    public String id() {
        return "text-is-clean";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return draft.published().flatMap(this::problems).toList();
    }

    private Stream<ContentProblem> problems(Parsed<?> file) {
        return file.marks().scalars().stream()
                .flatMap(scalar -> fault(scalar.text()).stream()
                        .map(fault -> ContentProblem.error(new Spot(file.shown(), scalar.at()), fault, id())));
    }

    private static Optional<String> fault(String text) {
        var unseen = UNSEEN.matcher(text);
        if (unseen.find()) {
            return Optional.of("The character U+%04X cannot be seen here, after \"%s\". Take it out."
                    .formatted(unseen.group().codePointAt(0), before(text, unseen.start())));
        }
        var blanks = BLANKS.matcher(text.stripTrailing());
        return blanks.find()
                ? Optional.of("A blank too many stands after \"%s\". Take it out.".formatted(before(text, blanks.start())))
                : Optional.empty();
    }

    private static String before(String text, int end) {
        var start = Math.max(0, end - 20);
        return text.substring(start, end).replaceAll("\\s+", " ");
    }
}
