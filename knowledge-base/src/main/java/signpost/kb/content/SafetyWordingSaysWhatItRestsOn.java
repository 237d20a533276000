package signpost.kb.content;

import java.util.List;
import signpost.kb.format.NodeEntry;

/// Every reply to a sign of danger says which lines of practice it rests on.
final class SafetyWordingSaysWhatItRestsOn implements ContentRule {

    @Override
    public String id() {
        return "safety-wording-says-what-it-rests-on";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return draft.nodes().stream()
                .filter(node -> node.entry() instanceof NodeEntry.Safety && node.entry().restsOn().isEmpty())
                .map(node -> ContentProblem.error(
                        node.at(""),
                        "A safety reply has to say what it rests on. Add rests-on with the lines of practice.yaml, such as [S5].",
                        id()))
                .toList();
    }
}
