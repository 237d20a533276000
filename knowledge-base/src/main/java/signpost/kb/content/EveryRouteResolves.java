package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import signpost.core.flow.Slot;
import signpost.kb.content.Draft.NodeAt;
import signpost.kb.format.IntentFile;
import signpost.kb.format.NodeEntry;

/// Every route, flow entry and intent leads to a node that exists, and every choice is a value that its slot takes.
final class EveryRouteResolves implements ContentRule {

    @Override
    public String id() {
        return "route-resolves";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var nodes = draft.nodes().stream().map(node -> node.id().toString()).collect(Collectors.toSet());
        var problems = new ArrayList<ContentProblem>();
        draft.flows().forEach(file -> {
            require(Draft.full(file.value().flow(), file.value().entry()), file.at("/entry"), nodes, problems);
            var calls = file.value().calls();
            if (calls != null) {
                require(Draft.full(file.value().flow(), calls), file.at("/calls"), nodes, problems);
            }
        });
        draft.nodes().forEach(node -> {
            node.entry().targets().forEach(to -> require(node.full(to.to()), node.at(to.pointer()), nodes, problems));
            slots(node, problems);
        });
        draft.intents().forEach(file -> intent(file, nodes, problems));
        return problems;
    }

    private void intent(Parsed<IntentFile> file, Set<String> nodes, List<ContentProblem> problems) {
        var to = file.value().leadsTo();
        if (to == null) {
            problems.add(ContentProblem.error(
                    file.at("/intent"), "Nobody has said where this intent leads. Add leads-to with a node, as flow/node.", id()));
        } else {
            require(to, file.at("/leads-to"), nodes, problems);
        }
    }

    private void require(String node, Spot spot, Set<String> nodes, List<ContentProblem> problems) {
        if (!nodes.contains(node)) {
            problems.add(ContentProblem.error(
                    spot, "There is no node \"" + node + "\". Check its spelling, or write the node first.", id()));
        }
    }

    private void slots(NodeAt node, List<ContentProblem> problems) {
        if (!(node.entry() instanceof NodeEntry.Ask ask)) {
            return;
        }
        for (var i = 0; i < ask.routes().size(); i++) {
            var route = ask.routes().get(i);
            var at = node.at("/routes/" + i);
            if (ask.fills() != null) {
                allowed(ask.fills(), route.choice(), at, problems);
            }
            route.sets().forEach((slot, value) -> allowed(slot, value, at, problems));
        }
    }

    private void allowed(String slot, String value, Spot spot, List<ContentProblem> problems) {
        if (!Slot.named(slot).allows(value)) {
            problems.add(ContentProblem.error(
                    spot, "The slot " + slot + " does not take \"" + value + "\". It takes: "
                            + String.join(", ", Slot.named(slot).values()) + ".", id()));
        }
    }
}
