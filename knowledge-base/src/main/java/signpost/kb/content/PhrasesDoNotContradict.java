package signpost.kb.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// No phrase is given to two intents, and none both raises a signal and is a near miss of it.
final class PhrasesDoNotContradict implements ContentRule {
    private static final String ID = "phrases-do-not-contradict";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        var intents = new Labels(new HashMap<>(), problems);
        for (var file : draft.intents()) {
            intents.give(file.value().intent(), file, "/phrases", file.value().phrases());
        }
        for (var file : draft.safety()) {
            var signal = new Labels(new HashMap<>(), problems);
            signal.give("a sign of " + file.value().signal(), file, "/phrases", file.value().phrases());
            file.value().nearMisses().forEach((intent, byAuthor) -> {
                intents.give(intent, file, "/near-misses/" + intent, byAuthor);
                signal.give("a near miss", file, "/near-misses/" + intent, byAuthor);
            });
        }
        return problems;
    }

    /// Labels of phrases, of which each may have one.
    private record Labels(Map<String, String> byPhrase, List<ContentProblem> problems) {

        void give(String label, Parsed<?> file, String pointer, Map<String, List<String>> byAuthor) {
            byAuthor.forEach((author, phrases) -> {
                for (var i = 0; i < phrases.size(); i++) {
                    give(label, phrases.get(i), file.at(pointer + "/" + author + "/" + i));
                }
            });
        }

        private void give(String label, String phrase, Spot spot) {
            var first = byPhrase.putIfAbsent(normal(phrase), label);
            if (first != null && !first.equals(label)) {
                problems.add(ContentProblem.error(
                        spot, "The same phrase is " + first + " elsewhere, and " + label + " here. Keep one of them.", ID));
            }
        }

        private static String normal(String phrase) {
            return phrase.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        }
    }
}
