package signpost.kb.content;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No full postcode and no house number with a street stands anywhere that people read: a place of safety that is written down is none (SAFE-06).
final class NoAddress implements ContentRule {
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\w/])(?:[A-Z]{1,2}\\d[A-Z\\d]?) ?\\d[A-Z]{2}(?![\\w/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern STREET = Pattern.compile("\\b\\d{1,4}[a-zA-Z]?,? (?:[A-Z][a-z']+ ){1,3}"
            + "(?:Street|Road|Lane|Avenue|Close|Drive|Way|Place|Court|Crescent|Gardens|Terrace|Hill|Square|Row|Grove|Mews|Parade|Walk|St|Rd|Ave)\\b");

    @Override
    public String id() {
        return "no-address";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return draft.published().flatMap(this::problems).toList();
    }

    private Stream<ContentProblem> problems(Parsed<?> file) {
        return file.marks().scalars().stream()
                .filter(scalar -> !scalar.key().equals("href"))
                .flatMap(scalar -> Stream.of(POSTCODE, STREET)
                        .flatMap(pattern -> pattern.matcher(scalar.text()).results())
                        .map(MatchResult::group)
                        .map(found -> ContentProblem.error(
                                new Spot(file.shown(), scalar.at()),
                                "\"" + found + "\" looks like an address. Take it out: people ring first and are told where to go.",
                                id())));
    }
}
