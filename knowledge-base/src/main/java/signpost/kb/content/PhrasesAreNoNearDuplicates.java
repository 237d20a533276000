package signpost.kb.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// No two phrases of one intent or signal say the same in the same words, or nearly: the second teaches nothing, and would flatter every figure if
/// one of them were kept out of the fit.
///
/// Phrases that differ by next to nothing and have different labels are wanted: they teach what tells the two apart. If they do not differ at all,
/// [PhrasesDoNotContradict] complains.
final class PhrasesAreNoNearDuplicates implements ContentRule {
    /// The share of runs of four letters that two phrases have in common. Chosen by reading what is found in ten thousand phrases: from 0.7 on nearly
    /// all pairs differ by a courtesy, a filler or an article; below, more and more differ by the one word that matters.
    static final double ALIKE = 0.7;

    @Override
    public String id() {
        return "phrases-are-no-near-duplicates";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return PhraseAt.in(draft).stream()
                .collect(Collectors.groupingBy(PhraseAt::said))
                .values().parallelStream()
                .flatMap(phrases -> problems(phrases).stream())
                .toList();
    }

    /// @param phrases of one label
    private List<ContentProblem> problems(List<PhraseAt> phrases) {
        var problems = new ArrayList<ContentProblem>();
        var told = new HashSet<Integer>();
        for (var pair : AlikeTexts.of(phrases.stream().map(PhraseAt::form).toList(), ALIKE)) {
            var first = phrases.get(pair.first());
            var second = phrases.get(pair.second());
            if (told.add(pair.second())) {
                var same = first.form().equals(second.form()) ? "This says the same as" : "This is nearly";
                problems.add(ContentProblem.error(
                        second.spot(),
                        same + " \"" + first.text() + "\" at " + first.spot() + ". Delete one of them, or say something that differs in more than a word.",
                        id()));
            }
        }
        return problems;
    }
}
