package signpost.kb.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signpost.kb.format.TranslationFile;

/// A translation has 999 where it speaks of danger, the local line that is always open where it speaks of help, and no other number; every number is
/// on record and in the figures of every keypad (SAFE-02). Nobody who reads it here can tell from the words around it.
final class TranslationNumbersAreOnRecord implements ContentRule {
    private static final Map<String, Set<String>> EXPECTED = Map.of("danger", Set.of("999"), "help", Set.of("08081689111"));
    private static final Pattern OTHER_FIGURE = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    @Override
    public String id() {
        return "translation-number-is-on-record";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        Set<String> onRecord = draft.shown()
                .flatMap(service -> service.entry().access().phones().stream())
                .map(phone -> Numbers.digits(phone.number()))
                .collect(Collectors.toSet());
        return draft.translations().stream().flatMap(file -> problems(file, onRecord)).toList();
    }

    private Stream<ContentProblem> problems(Parsed<TranslationFile> file, Set<String> onRecord) {
        var said = file.value().messages();
        var texts = Map.of(
                "danger", said.danger(), "help", said.help(), "interpreter", said.interpreter(), "leave", said.leave(), "english", said.english());
        return texts.entrySet().stream()
                .flatMap(text -> fault(text.getKey(), text.getValue(), onRecord)
                        .map(fault -> ContentProblem.error(file.at("/messages/" + text.getKey()), fault, id())));
    }

    private static Stream<String> fault(String key, String text, Set<String> onRecord) {
        if (OTHER_FIGURE.matcher(text).find()) {
            return Stream.of("A figure here is not one of 0 to 9. Write numbers in the figures of a keypad.");
        }
        var found = new TreeSet<>(Numbers.phones(text).stream().map(Numbers::digits).toList());
        var expected = EXPECTED.getOrDefault(key, Set.of());
        if (!found.equals(expected)) {
            return Stream.of(expected.isEmpty()
                    ? "No number belongs here. Take it out."
                    : "Exactly one number belongs here: " + String.join("", expected) + ". Correct it.");
        }
        return onRecord.containsAll(found)
                ? Stream.empty()
                : Stream.of("This number belongs to no record of a service. Add the record first.");
    }
}
