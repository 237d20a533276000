package signpost.kb.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A spelling of a term belongs to that term alone, and is no everyday word: whoever writes "dash" for a hurry must not be taught about a form.
///
/// Everyday words are those of `places/everyday.tsv` and `places/other-words.tsv` that stand there as words or spellings.
final class JargonSpellingsAreOwn implements ContentRule {
    private static final List<String> WORD_LISTS = List.of("places/everyday.tsv", "places/other-words.tsv");
    private static final Set<String> WORDS = Set.of("word", "spelling");

    private final Set<String> everyday;

    JargonSpellingsAreOwn(ContentFiles files) {
        this.everyday = WORD_LISTS.stream()
                .filter(files::has)
                .flatMap(file -> files.text(file).lines())
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length == 2 && WORDS.contains(cells[1]))
                .map(cells -> cells[0].toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Override
    public String id() {
        return "jargon-spelling-is-own";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        Map<String, Spot> owners = new HashMap<>();
        for (var file : draft.jargon()) {
            Set<String> own = new HashSet<>();
            give(file.value().term(), file.at("/term"), own, owners, problems);
            for (var i = 0; i < file.value().also().size(); i++) {
                var spelling = file.value().also().get(i);
                var spot = file.at("/also/" + i);
                give(spelling, spot, own, owners, problems);
                if (everyday.contains(normal(spelling))) {
                    problems.add(ContentProblem.error(spot, "\"" + spelling + "\" is an everyday word. Take it out, or write more of the term.", id()));
                }
            }
        }
        return problems;
    }

    private void give(String spelling, Spot spot, Set<String> own, Map<String, Spot> owners, List<ContentProblem> problems) {
        if (own.add(normal(spelling))) {
            var first = owners.putIfAbsent(normal(spelling), spot);
            if (first != null) {
                problems.add(ContentProblem.error(
                        spot, "\"" + spelling + "\" is a spelling of another term at " + first + ". Keep one of them.", id()));
            }
        }
    }

    private static String normal(String spelling) {
        return spelling.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
