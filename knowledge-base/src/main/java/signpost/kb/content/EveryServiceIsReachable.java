package signpost.kb.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import signpost.kb.content.Draft.ServiceAt;
import signpost.kb.format.NodeEntry;
import signpost.kb.format.PathwayFile;

/// Every service that may be shown is shown by something: a node that asks for a need of it or names it, the pathway, or a service that is reached through it.
///
/// A record that only its own name finds is one that nobody who does not know it is ever told of.
final class EveryServiceIsReachable implements ContentRule {

    @Override
    public String id() {
        return "service-is-reachable";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var needs = new HashSet<String>();
        var named = new HashSet<String>();
        draft.nodes().forEach(node -> {
            named.addAll(node.entry().services());
            if (node.entry() instanceof NodeEntry.Signpost signpost) {
                needs.add(signpost.need());
            }
        });
        draft.pathways().forEach(file -> pathway(file.value()).forEach(named::addAll));
        draft.services().stream()
                .map(service -> service.entry().access().through())
                .forEach(through -> named.add(String.valueOf(through)));
        return draft.shown()
                .filter(service -> !isShown(service, needs, named))
                .map(service -> ContentProblem.error(
                        service.at("/needs"),
                        "Nothing shows \"" + service.id() + "\". Give it a need that a node asks for, or name it in a node's pinned list.",
                        id()))
                .toList();
    }

    private static boolean isShown(ServiceAt service, Set<String> needs, Set<String> named) {
        return named.contains(service.id()) || service.entry().eligibility().needs().stream().anyMatch(needs::contains);
    }

    private static Stream<List<String>> pathway(PathwayFile file) {
        return Stream.of(
                        Stream.of(file.always()),
                        file.providers().stream().flatMap(p -> Stream.of(p.high(), p.medium(), p.standard(), p.noDash())),
                        file.steps().stream().map(PathwayFile.StepEntry::services))
                .flatMap(lists -> lists);
    }
}
