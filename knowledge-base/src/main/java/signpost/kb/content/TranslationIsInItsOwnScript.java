package signpost.kb.content;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import signpost.kb.format.TranslationFile;

/// A translation stands in the file of its code, runs the way its script runs, and most letters of each message are of that script: words that were
/// pasted into the wrong file are found even by somebody who reads neither.
final class TranslationIsInItsOwnScript implements ContentRule {
    private static final Map<String, UnicodeScript> SCRIPTS = Map.of(
            "latin", UnicodeScript.LATIN,
            "cyrillic", UnicodeScript.CYRILLIC,
            "arabic", UnicodeScript.ARABIC,
            "devanagari", UnicodeScript.DEVANAGARI,
            "gurmukhi", UnicodeScript.GURMUKHI,
            "bengali", UnicodeScript.BENGALI);
    private static final String RIGHT_TO_LEFT = "arabic";

    /// The page's own button is named in English in every language.
    private static final String ENGLISH = "\"[^\"]*\"";

    @Override
    public String id() {
        return "translation-is-in-its-own-script";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return draft.translations().stream().flatMap(this::problems).toList();
    }

    private Stream<ContentProblem> problems(Parsed<TranslationFile> file) {
        var written = file.value();
        var names = written.names();
        var said = written.messages();
        var right = names.script().equals(RIGHT_TO_LEFT) ? "rtl" : "ltr";
        var texts = Map.of(
                "own-name", names.ownName(),
                "interpreter", names.interpreter(),
                "messages/danger", said.danger(),
                "messages/help", said.help(),
                "messages/interpreter", said.interpreter(),
                "messages/leave", said.leave(),
                "messages/english", said.english());
        var misplaced = written.language().equals(file.stem())
                ? Stream.<ContentProblem>empty()
                : Stream.of(ContentProblem.error(
                        file.at("/language"), "The file is called " + file.stem() + ". Give it the name of its language.", id()));
        var turned = names.direction().equals(right)
                ? Stream.<ContentProblem>empty()
                : Stream.of(ContentProblem.error(
                        file.at("/direction"), "This script runs the other way. Write " + right + ".", id()));
        var foreign = texts.entrySet().stream()
                .filter(text -> !isIn(names.script(), text.getValue()))
                .map(text -> ContentProblem.error(
                        file.at("/" + text.getKey()),
                        "Most letters here are not " + names.script().toUpperCase(Locale.ROOT) + ". Check that the words are in the right file.",
                        id()));
        return Stream.of(misplaced, turned, foreign).flatMap(found -> found);
    }

    private static boolean isIn(String script, String text) {
        var right = Objects.requireNonNull(SCRIPTS.get(script));
        var letters = text.replaceAll(ENGLISH, "").codePoints().filter(Character::isLetter).toArray();
        return 2 * Arrays.stream(letters).filter(c -> UnicodeScript.of(c) == right).count() > letters.length;
    }
}
