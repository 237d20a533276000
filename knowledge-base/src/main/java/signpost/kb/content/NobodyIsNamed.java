package signpost.kb.content;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// No text names a member of staff: people change posts, and a name is not ours to publish.
///
/// Found are a title with a name, a name with a post, and "ask for" with a word in capitals that belongs to no service or term. A bare name that is
/// written like any other word is not found; the person who signs a wording has to see it.
final class NobodyIsNamed implements ContentRule {
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Dame|Lady|Lord|Cllr|Councillor|Sgt|Sergeant|Inspector|PC|DC|DS|DI)\\.? [A-Z][a-z]+");
    private static final Pattern POSTED = Pattern.compile(
            "\\b[A-Z][a-z]+ [A-Z][a-z]+, (?:the |our |its )?(?:\\w+ )?(?:manager|co-?ordinator|officer|director|head|lead|nurse|chair|advisor|adviser)\\b");
    private static final Pattern ASKED_FOR =
            Pattern.compile("\\b(?:[Aa]sk for|[Ss]peak (?:to|with)|[Tt]alk (?:to|with)|[Cc]ontact|[Ee]mail) ([A-Z][a-z]+)\\b");

    @Override
    public String id() {
        return "no-named-person";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var known = known(draft);
        return Line.in(draft).stream()
                .flatMap(line -> named(line.text(), known)
                        .map(name -> ContentProblem.error(
                                line.spot(), "\"" + name + "\" looks like the name of a person. Name the team or the role instead.", id())))
                .toList();
    }

    private static Stream<String> named(String text, Set<String> known) {
        return Stream.concat(
                Stream.of(TITLED, POSTED).flatMap(pattern -> pattern.matcher(text).results()).map(MatchResult::group),
                ASKED_FOR.matcher(text).results().filter(found -> !known.contains(found.group(1))).map(MatchResult::group));
    }

    /// The words of the names of organisations, services and terms.
    private static Set<String> known(Draft draft) {
        var organizations = draft.organizations().stream().map(file -> file.value().name());
        var services = draft.services().stream().map(service -> service.entry().name());
        var terms = draft.jargon().stream().flatMap(file -> Stream.of(file.value().term(), file.value().expansion()));
        return Stream.of(organizations, services, terms)
                .flatMap(names -> names)
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}]+")))
                .collect(Collectors.toSet());
    }
}
