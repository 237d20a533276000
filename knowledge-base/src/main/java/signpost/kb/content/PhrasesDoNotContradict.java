package signpost.kb.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// No phrase is given to two intents, nor to an intent and a signal: a near miss belongs to its intent, and the same words cannot be both.
///
/// Phrases are the same if they have one form (see [PhraseAt]). A sign of two signals at once is allowed, since one message can be.
final class PhrasesDoNotContradict implements ContentRule {

    @Override
    public String id() {
        return "phrases-do-not-contradict";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        var firsts = new HashMap<String, PhraseAt>();
        for (var phrase : PhraseAt.in(draft)) {
            var first = firsts.putIfAbsent(phrase.form(), phrase);
            if (first != null && contradict(first, phrase)) {
                problems.add(ContentProblem.error(
                        phrase.spot(),
                        "The same phrase is " + first.said() + " at " + first.spot() + ", and " + phrase.said() + " here. Keep one of them.",
                        id()));
            }
        }
        return problems;
    }

    private static boolean contradict(PhraseAt one, PhraseAt other) {
        return !one.hasLabelOf(other) && !(one.sign() && other.sign());
    }
}
