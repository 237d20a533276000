package signpost.kb.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import signpost.kb.format.Scalar;

/// Every link is an https address, or a mail address written as `mailto:`.
final class LinksAreHttps implements ContentRule {

    @Override
    public String id() {
        return "links-are-https";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return draft.published().flatMap(this::problems).toList();
    }

    private Stream<ContentProblem> problems(Parsed<?> file) {
        return file.marks().scalars().stream()
                .filter(LinksAreHttps::isPlain)
                .map(scalar -> ContentProblem.error(
                        new Spot(file.shown(), scalar.at()), "Write the address with https:// in front.", id()));
    }

    private static boolean isPlain(Scalar scalar) {
        var text = scalar.text().toLowerCase(Locale.ROOT);
        return text.contains("http://") || (scalar.key().equals("href") && !text.matches("(?:https://|mailto:[^@/]+@).*"));
    }
}
