package signpost.kb.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signpost.core.intent.Language;
import signpost.core.intent.LanguageAnswer;
import signpost.core.intent.Languages;

/// The languages that the content has records of, recognised in what people type. Works in memory, in this process (SAFE-42), and keeps nothing of what
/// it reads (SAFE-38).
public final class WrittenLanguages implements Languages {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    /// More candidates than that say nothing.
    private static final int MOST = 3;

    private final Map<String, Language> byCode = new LinkedHashMap<>();

    /// By the words of the name that its speakers give it.
    private final Map<List<String>, List<Language>> byOwnName = new HashMap<>();

    /// @param languages those of the content, each code once
    public WrittenLanguages(List<Language> languages) {
        languages.forEach(language -> byCode.put(language.code(), language));
        languages.forEach(language -> byOwnName.computeIfAbsent(bareWords(language.ownName()), name -> new ArrayList<>()).add(language));
    }

    @Override
    public LanguageAnswer writtenIn(String text) {
        var likeliest = DETECTOR.likeliest(text);
        if (likeliest.isEmpty()) {
            return named(text);
        }
        var candidates = likeliest.stream().map(this::language).flatMap(Optional::stream).toList();
        return candidates.isEmpty() || candidates.size() > MOST
                ? new LanguageAnswer.Unlisted()
                : new LanguageAnswer.OneOf(candidates);
    }

    /// Who writes nothing but the own name of a language asks for it.
    private LanguageAnswer named(String text) {
        var named = byOwnName.get(bareWords(text));
        return named == null ? new LanguageAnswer.NotTold() : new LanguageAnswer.OneOf(named);
    }

    private static List<String> bareWords(String text) {
        return Letters.words(text).stream().map(Letters::bare).toList();
    }

    @Override
    public Optional<Language> language(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
