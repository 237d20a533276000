package signpost.kb.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.kb.content.Draft.NodeAt;
import signpost.kb.format.NodeEntry;

/// No two things share an id, and a file is named after what is in it.
final class EveryIdIsItsOwn implements ContentRule {

    @Override
    public String id() {
        return "id-is-its-own";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        draft.organizations().forEach(file -> named(file, file.value().organization(), "/organization", problems));
        draft.flows().forEach(file -> named(file, file.value().flow(), "/flow", problems));
        draft.intents().forEach(file -> named(file, file.value().intent(), "/intent", problems));
        draft.safety().forEach(file -> named(file, file.value().signal().replace('_', '-'), "/signal", problems));
        var services = new HashMap<String, Spot>();
        draft.services().forEach(service -> once(service.id(), service.at("/service"), services, problems));
        var nodes = new HashMap<String, Spot>();
        draft.nodes().forEach(node -> once(node.id().toString(), node.at(""), nodes, problems));
        draft.nodes().forEach(node -> choices(node, problems));
        needs(draft, problems);
        return problems;
    }

    private void named(Parsed<?> file, String name, String pointer, List<ContentProblem> problems) {
        if (!file.stem().equals(name)) {
            problems.add(ContentProblem.error(
                    file.at(pointer), "The file is named " + file.stem() + ", but holds " + name + ". Make them the same.", id()));
        }
    }

    private void once(String name, Spot spot, Map<String, Spot> seen, List<ContentProblem> problems) {
        var first = seen.putIfAbsent(name, spot);
        if (first != null) {
            problems.add(ContentProblem.error(
                    spot, "\"" + name + "\" already stands at " + first + ". Give one of them another id.", id()));
        }
    }

    private void choices(NodeAt node, List<ContentProblem> problems) {
        if (node.entry() instanceof NodeEntry.Ask ask) {
            Set<String> seen = new HashSet<>();
            for (var i = 0; i < ask.routes().size(); i++) {
                if (!seen.add(ask.routes().get(i).choice())) {
                    problems.add(ContentProblem.error(
                            node.at("/routes/" + i + "/choice"), "Two choices of one question share an id. Rename one.", id()));
                }
            }
        }
    }

    private void needs(Draft draft, List<ContentProblem> problems) {
        var seen = new HashMap<String, Spot>();
        for (var file : draft.taxonomies()) {
            for (var i = 0; i < file.value().needs().size(); i++) {
                once(file.value().needs().get(i).id(), file.at("/needs/" + i), seen, problems);
            }
        }
    }
}
