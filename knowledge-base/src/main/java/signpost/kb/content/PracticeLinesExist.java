package signpost.kb.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Every line that a wording rests on stands in `practice.yaml`, and stands there once.
final class PracticeLinesExist implements ContentRule {

    @Override
    public String id() {
        return "practice-line-exists";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        var known = new HashMap<String, Spot>();
        for (var line : draft.practice()) {
            var first = known.putIfAbsent(line.entry().line(), line.at("/line"));
            if (first != null) {
                problems.add(ContentProblem.error(
                        line.at("/line"), "This line already stands at " + first + ". Give one of them another id.", id()));
            }
        }
        for (var wording : Rested.in(draft)) {
            for (var i = 0; i < wording.restsOn().size(); i++) {
                var line = wording.restsOn().get(i);
                if (!known.containsKey(line)) {
                    problems.add(ContentProblem.error(
                            wording.at("/rests-on/" + i),
                            "There is no line \"" + line + "\" in practice.yaml. Correct it, or write the line and its sources first.",
                            id()));
                }
            }
        }
        return problems;
    }
}
