package signpost.kb.content;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every word of two capitals or more is in the jargon buster, in the list of abbreviations that everybody knows, or part of the name of a service: a person
/// who meets it can ask what it means.
final class JargonIsExplained implements ContentRule {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d@./-])[A-Z][A-Z&]*[A-Z]\\d*\\+?s?(?![\\p{L}\\d@])");

    private final Abbreviations everyday;

    JargonIsExplained(Abbreviations everyday) {
        this.everyday = everyday;
    }

    @Override
    public String id() {
        return "jargon-is-explained";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var known = known(draft);
        return Line.in(draft).stream()
                .flatMap(line -> CAPITALS.matcher(withoutAddresses(line.text())).results()
                        .map(MatchResult::group)
                        .filter(word -> !known.contains(word) && !known.contains(word.replaceFirst("s$", "")))
                        .distinct()
                        .map(word -> ContentProblem.error(
                                line.spot(),
                                "\"" + word + "\" is explained nowhere. Write it in full, or add it to the jargon buster with a source.",
                                id())))
                .toList();
    }

    private static String withoutAddresses(String text) {
        var plain = text;
        for (var address : Stream.concat(Numbers.mails(text).stream(), Numbers.webs(text).stream()).toList()) {
            plain = plain.replace(address, " ");
        }
        return plain;
    }

    private Set<String> known(Draft draft) {
        var known = new HashSet<>(everyday.words());
        draft.jargon().stream()
                .flatMap(file -> Stream.concat(
                        Arrays.stream(file.value().term().split("[^\\p{L}\\d&+]+")),
                        file.value().also().stream().filter(also -> also.indexOf(' ') < 0)))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .forEach(known::add);
        draft.organizations().stream()
                .flatMap(file -> Stream.concat(
                        Stream.of(file.value().name()), file.value().services().stream().map(service -> service.name())))
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\d&+]+")))
                .forEach(known::add);
        return known;
    }
}
