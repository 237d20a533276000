package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import signpost.kb.content.Draft.NodeAt;

/// No answer to a question leads straight back to the question, and neither does not being understood: asking for ever is no way out (SAFE-09).
final class EveryQuestionOffersAWayOut implements ContentRule {

    @Override
    public String id() {
        return "question-offers-a-way-out";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        draft.nodes().stream()
                .filter(node -> FlowGraph.waits(node) && !FlowGraph.covers(node))
                .forEach(node -> question(node, problems));
        return problems;
    }

    private void question(NodeAt node, List<ContentProblem> problems) {
        for (var to : node.entry().targets()) {
            if (node.full(to.to()).equals(node.id().toString())) {
                problems.add(ContentProblem.error(
                        node.at(to.pointer()), "This leads from \"" + node.id() + "\" straight back to it. Point it at another node.", id()));
            }
        }
    }
}
