package signpost.kb.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import signpost.kb.content.Draft.NodeAt;
import signpost.kb.format.NodeEntry;

/// The choices of one question fit on a line of a small phone each, and no two of them read alike. (That their ids differ is held by `id-is-its-own`.)
final class ChoiceLabelsFit implements ContentRule {
    /// With its digit and a space in front, about what a small phone shows on a line.
    private static final int LONGEST = 38;

    @Override
    public String id() {
        return "choice-labels-fit";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        draft.nodes().forEach(node -> {
            if (node.entry() instanceof NodeEntry.Ask ask) {
                labels(node, ask, problems);
            }
        });
        return problems;
    }

    private void labels(NodeAt node, NodeEntry.Ask ask, List<ContentProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (var i = 0; i < ask.routes().size(); i++) {
            var label = ask.routes().get(i).label().strip();
            var spot = node.at("/routes/" + i + "/label");
            if (label.length() > LONGEST) {
                problems.add(ContentProblem.error(
                        spot, "This choice is %d characters long; %d fit on a line. Shorten it.".formatted(label.length(), LONGEST), id()));
            }
            if (!seen.add(label.toLowerCase(Locale.ROOT))) {
                problems.add(ContentProblem.error(spot, "Two choices of one question read alike. Change one of them.", id()));
            }
        }
    }
}
