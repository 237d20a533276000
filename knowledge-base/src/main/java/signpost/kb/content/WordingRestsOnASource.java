package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// No wording rests on a line for which no source was read.
final class WordingRestsOnASource implements ContentRule {
    private static final String NONE = "none";

    @Override
    public String id() {
        return "wording-rests-on-a-source";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var unfounded = draft.practice().stream()
                .map(Draft.LineAt::entry)
                .filter(line -> line.ground().confidence().equals(NONE))
                .map(line -> line.line())
                .collect(Collectors.toSet());
        var problems = new ArrayList<ContentProblem>();
        for (var wording : Rested.in(draft)) {
            for (var i = 0; i < wording.restsOn().size(); i++) {
                if (unfounded.contains(wording.restsOn().get(i))) {
                    problems.add(ContentProblem.error(
                            wording.at("/rests-on/" + i),
                            "No source was read for " + wording.restsOn().get(i)
                                    + ". Take these words out, or add the source to practice.yaml first.",
                            id()));
                }
            }
        }
        return problems;
    }
}
