package signpost.kb.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import signpost.kb.format.SafetyFile;

/// No phrase is given to two intents, and none both raises a signal and is a near miss of it.
final class PhrasesDoNotContradict implements ContentRule {

    @Override
    public String id() {
        return "phrases-do-not-contradict";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        Map<String, String> intents = new HashMap<>();
        for (var file : draft.intents()) {
            each(file.value().phrases(), "/phrases", (phrase, pointer) ->
                    label(phrase, file.value().intent(), file.at(pointer), intents, problems));
        }
        for (var file : draft.safety()) {
            file.value().nearMisses().forEach((intent, byAuthor) -> each(
                    byAuthor, "/near-misses/" + intent, (phrase, pointer) ->
                            label(phrase, intent, file.at(pointer), intents, problems)));
            signal(file, problems);
        }
        return problems;
    }

    private void signal(Parsed<SafetyFile> file, List<ContentProblem> problems) {
        Map<String, String> labels = new HashMap<>();
        each(file.value().phrases(), "/phrases", (phrase, pointer) ->
                label(phrase, "a sign of " + file.value().signal(), file.at(pointer), labels, problems));
        file.value().nearMisses().forEach((intent, byAuthor) -> each(
                byAuthor, "/near-misses/" + intent, (phrase, pointer) ->
                        label(phrase, "a near miss", file.at(pointer), labels, problems)));
    }

    private void label(
            String phrase, String label, Spot spot, Map<String, String> labels, List<ContentProblem> problems) {
        var first = labels.putIfAbsent(normal(phrase), label);
        if (first != null && !first.equals(label)) {
            problems.add(ContentProblem.error(
                    spot, "The same phrase is " + first + " elsewhere, and " + label + " here. Keep one of them.", id()));
        }
    }

    private static String normal(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @FunctionalInterface
    private interface At {
        void phrase(String phrase, String pointer);
    }

    private static void each(Map<String, List<String>> byAuthor, String pointer, At at) {
        byAuthor.forEach((author, phrases) -> {
            for (var i = 0; i < phrases.size(); i++) {
                at.phrase(phrases.get(i), pointer + "/" + author + "/" + i);
            }
        });
    }
}
