package signpost.kb.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import signpost.core.directory.ServiceArea.Cover;
import signpost.kb.content.Draft.NodeAt;
import signpost.kb.content.Draft.ServiceAt;
import signpost.kb.format.NodeEntry;

/// A need that a node asks for is met, for the public, by a service that covers all of Kent and Medway or more: no place makes a node come up empty.
final class NeedHasAWideLine implements ContentRule {

    @Override
    public String id() {
        return "need-has-a-wide-line";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        Set<String> met = draft.services().stream()
                .filter(NeedHasAWideLine::isWide)
                .flatMap(service -> service.entry().eligibility().needs().stream())
                .collect(Collectors.toSet());
        return draft.nodes().stream()
                .filter(node -> node.entry() instanceof NodeEntry.Signpost signpost && !met.contains(signpost.need()))
                .map(this::problem)
                .toList();
    }

    private ContentProblem problem(NodeAt node) {
        return ContentProblem.error(
                node.at("/need"),
                "No service for the public that covers all of Kent and Medway meets this need. Add it to one, or ask for another need.",
                id());
    }

    private static boolean isWide(ServiceAt service) {
        var who = service.entry().eligibility();
        return who.publish().equals("public")
                && Areas.area(who.area()).cover().compareTo(Cover.KENT_AND_MEDWAY) >= 0;
    }
}
