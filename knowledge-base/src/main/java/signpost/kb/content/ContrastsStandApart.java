package signpost.kb.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import signpost.kb.content.Draft.ContrastAt;

/// Every phrase of `contrasts.yaml` stands under an intent or a signal, and no two of one set stand under the same: else there is nothing to tell apart.
final class ContrastsStandApart implements ContentRule {

    @Override
    public String id() {
        return "contrasts-stand-apart";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        var labels = PhraseAt.plain(draft).stream()
                .collect(Collectors.groupingBy(PhraseAt::text, Collectors.mapping(PhraseAt::said, Collectors.toSet())));
        var known = new HashMap<String, Spot>();
        for (var contrast : draft.contrasts()) {
            var first = known.putIfAbsent(contrast.entry().set(), contrast.at("/set"));
            if (first != null) {
                problems.add(ContentProblem.error(
                        contrast.at("/set"), "This set already stands at " + first + ". Give one of them another id.", id()));
            }
            problems.addAll(problems(contrast, labels));
        }
        return problems;
    }

    private List<ContentProblem> problems(ContrastAt contrast, Map<String, Set<String>> labels) {
        var problems = new ArrayList<ContentProblem>();
        var met = new HashSet<String>();
        var phrases = contrast.entry().phrases();
        for (var i = 0; i < phrases.size(); i++) {
            var own = labels.getOrDefault(phrases.get(i), Set.of());
            var spot = contrast.at("/phrases/" + i);
            if (own.isEmpty()) {
                problems.add(ContentProblem.error(
                        spot, "This stands nowhere in intents/ or safety/. Correct it letter by letter, or add the phrase there first.", id()));
            }
            own.stream().filter(label -> !met.add(label)).forEach(label -> problems.add(ContentProblem.error(
                    spot, "Another phrase of this set is " + label + " too. Take one of them out of the set.", id())));
        }
        return problems;
    }
}
