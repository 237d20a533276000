package signpost.kb.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import signpost.core.intent.Glossary;
import signpost.core.intent.JargonTerm;

/// The jargon of the content, found by acronym, expansion and the other spellings of the record; in a question about a meaning also with one
/// letter wrong.
public final class TermGlossary implements Glossary {
    private static final int FUZZY_FROM_LETTERS = 5;
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}.*\\p{Lu}");

    private static final Pattern PROPER_WORD = Pattern.compile("[ -]\\p{Lu}\\p{Ll}");

    private final NameTable<JargonTerm> names = new NameTable<>();
    private final Map<String, JargonTerm> byId = new LinkedHashMap<>();

    /// The names in which a letter may be wrong, by their first one, which may not; sorted.
    private final Map<Character, List<String>> fuzzy;

    /// @param terms in the order of the content; where two share a name, the first keeps it, but a term's own name beats another's spelling
    public TermGlossary(List<JargonTerm> terms) {
        terms.forEach(term -> byId.put(term.id(), term));
        terms.forEach(term -> names.add(term.term(), term));
        terms.stream().filter(TermGlossary::isAcronym).forEach(term -> names.add(term.expansion(), term));
        terms.forEach(term -> term.also().forEach(name -> names.add(MeaningQuestion.stripped(name), term)));
        this.fuzzy = names.names().stream()
                .filter(name -> name.length() >= FUZZY_FROM_LETTERS)
                .sorted()
                .collect(Collectors.groupingBy(name -> name.charAt(0)));
    }

    @Override
    public Optional<JargonTerm> askedAbout(String text) {
        var words = Words.of(text);
        var questioned = text.indexOf('?') >= 0;
        var named = names.in(words);
        return named.stream()
                .filter(found -> asks(words, found, questioned))
                .map(NameTable.Found::thing)
                .findFirst()
                .or(() -> named.isEmpty() ? misspelt(words, questioned) : Optional.empty());
    }

    private static boolean asks(List<String> words, NameTable.Found<JargonTerm> found, boolean questioned) {
        var sentence = new ArrayList<>(words.subList(0, found.from()));
        sentence.add(MeaningQuestion.TERM);
        sentence.addAll(words.subList(found.to(), words.size()));
        var marked = String.join(" ", sentence);
        // "refuge" alone asks for one, "IDVA" alone asks what it is
        return MeaningQuestion.isBare(marked)
                ? questioned || isAcronym(found.thing()) || isProperName(found.thing()) || marked.startsWith("what")
                : MeaningQuestion.asks(marked) || (isAcronym(found.thing()) && MeaningQuestion.isHearsay(marked));
    }

    private static boolean isAcronym(JargonTerm term) {
        return ACRONYM.matcher(PROPER_WORD.matcher(term.term()).replaceAll("")).find();
    }

    /// "Operation Encompass" is the name of something, "Safety plan" a thing that people want.
    private static boolean isProperName(JargonTerm term) {
        var words = term.term().split(" ");
        return words.length > 1 && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    private Optional<JargonTerm> misspelt(List<String> words, boolean questioned) {
        for (var i = 0; i < words.size(); i++) {
            var near = near(words.get(i));
            if (near.isPresent() && asks(words, new NameTable.Found<>(near.get(), i, i + 1), questioned)) {
                return near;
            }
        }
        return Optional.empty();
    }

    private Optional<JargonTerm> near(String word) {
        if (word.length() < FUZZY_FROM_LETTERS) {
            return Optional.empty();
        }
        for (var name : fuzzy.getOrDefault(word.charAt(0), List.of())) {
            if (OneLetter.wrong(name, word)) {
                return names.named(name);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<JargonTerm> mentionedIn(String text) {
        return names.in(Words.of(text)).stream()
                .map(NameTable.Found::thing)
                .distinct()
                .toList();
    }

    @Override
    public Optional<JargonTerm> term(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
