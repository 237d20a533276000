package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import signpost.kb.format.NodeEntry;
import signpost.kb.format.PathwayFile;

/// Every service that a flow, the pathway or another service names has a record.
final class EveryServiceNamedExists implements ContentRule {
    private static final String PROVIDER = "provider";

    @Override
    public String id() {
        return "service-exists";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var known = draft.services().stream().map(Draft.ServiceAt::id).collect(Collectors.toSet());
        var problems = new ArrayList<ContentProblem>();
        for (var node : draft.nodes()) {
            var pointer = node.entry() instanceof NodeEntry.Safety ? "/phones/" : "/pinned/";
            var ids = node.entry().services();
            for (var i = 0; i < ids.size(); i++) {
                require(ids.get(i), node.at(pointer + i), known, problems);
            }
        }
        draft.services().forEach(service -> {
            var through = service.entry().access().through();
            if (through != null) {
                require(through, service.at("/through"), known, problems);
            }
        });
        draft.pathways().forEach(file -> pathway(file, known, problems));
        return problems;
    }

    private void pathway(Parsed<PathwayFile> file, Set<String> known, List<ContentProblem> problems) {
        list(file, "/always", file.value().always(), known, problems);
        for (var i = 0; i < file.value().providers().size(); i++) {
            var entry = file.value().providers().get(i);
            var at = "/providers/" + i;
            list(file, at + "/high", entry.high(), known, problems);
            list(file, at + "/medium", entry.medium(), known, problems);
            list(file, at + "/standard", entry.standard(), known, problems);
            list(file, at + "/no-dash", entry.noDash(), known, problems);
        }
        for (var i = 0; i < file.value().steps().size(); i++) {
            list(file, "/steps/" + i + "/services", file.value().steps().get(i).services(), known, problems);
        }
    }

    private void list(
            Parsed<?> file, String pointer, List<String> ids, Set<String> known, List<ContentProblem> problems) {
        for (var i = 0; i < ids.size(); i++) {
            if (!ids.get(i).equals(PROVIDER)) {
                require(ids.get(i), file.at(pointer + "/" + i), known, problems);
            }
        }
    }

    private void require(String id, Spot spot, Set<String> known, List<ContentProblem> problems) {
        if (!known.contains(id)) {
            problems.add(ContentProblem.error(
                    spot, "There is no service \"" + id + "\". Check its spelling, or write its record first.", id()));
        }
    }
}
