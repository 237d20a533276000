package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import signpost.kb.format.NodeEntry;
import signpost.kb.format.TaxonomyFile.NeedEntry;

/// Every need that a service meets or a node asks for is on the list of needs.
final class TaxonomyTermsExist implements ContentRule {

    @Override
    public String id() {
        return "need-exists";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var known = draft.taxonomies().stream()
                .flatMap(file -> file.value().needs().stream())
                .map(NeedEntry::id)
                .collect(Collectors.toSet());
        var problems = new ArrayList<ContentProblem>();
        for (var service : draft.services()) {
            var needs = service.entry().eligibility().needs();
            for (var i = 0; i < needs.size(); i++) {
                require(needs.get(i), service.at("/needs/" + i), known, problems);
            }
        }
        for (var node : draft.nodes()) {
            if (node.entry() instanceof NodeEntry.Signpost signpost) {
                require(signpost.need(), node.at("/need"), known, problems);
            }
        }
        return problems;
    }

    private void require(String need, Spot spot, Set<String> known, List<ContentProblem> problems) {
        if (!known.contains(need)) {
            problems.add(ContentProblem.error(
                    spot, "\"" + need + "\" is not on the list of needs. Pick one of taxonomy.yaml.", id()));
        }
    }
}
