package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import signpost.kb.format.NodeEntry;
import signpost.kb.format.PathwayFile;

/// Every service that a flow, the pathway or another service names has a record.
final class EveryServiceNamedExists implements ContentRule {
    private static final String ID = "service-exists";

    /// Stands for the services of the district.
    private static final String PROVIDER = "provider";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var search = new Search(
                draft.shown().map(Draft.ServiceAt::id).collect(Collectors.toSet()), new ArrayList<>());
        for (var node : draft.nodes()) {
            var list = node.entry() instanceof NodeEntry.Safety ? "/phones" : "/pinned";
            search.all(node.entry().services(), node.file(), node.pointer() + list);
        }
        for (var service : draft.services()) {
            var through = service.entry().access().through();
            if (through != null) {
                search.one(through, service.at("/through"));
            }
        }
        draft.pathways().forEach(search::pathway);
        return search.problems;
    }

    private record Search(Set<String> known, List<ContentProblem> problems) {
        void one(String id, Spot spot) {
            if (!known.contains(id) && !id.equals(PROVIDER)) {
                problems.add(ContentProblem.error(
                        spot, "There is no service \"" + id + "\". Check its spelling, or write its record first.", ID));
            }
        }

        void all(List<String> ids, Parsed<?> file, String pointer) {
            for (var i = 0; i < ids.size(); i++) {
                one(ids.get(i), file.at(pointer + "/" + i));
            }
        }

        void pathway(Parsed<PathwayFile> file) {
            all(file.value().always(), file, "/always");
            for (var i = 0; i < file.value().providers().size(); i++) {
                var entry = file.value().providers().get(i);
                all(entry.high(), file, "/providers/" + i + "/high");
                all(entry.medium(), file, "/providers/" + i + "/medium");
                all(entry.standard(), file, "/providers/" + i + "/standard");
                all(entry.noDash(), file, "/providers/" + i + "/no-dash");
            }
            for (var i = 0; i < file.value().steps().size(); i++) {
                all(file.value().steps().get(i).services(), file, "/steps/" + i + "/services");
            }
        }
    }
}
