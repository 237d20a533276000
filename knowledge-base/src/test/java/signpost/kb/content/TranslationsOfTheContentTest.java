package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.core.intent.LanguageAnswer;
import signpost.kb.language.WrittenLanguages;

class TranslationsOfTheContentTest {
    private static final List<Translation> ALL = ContentLoader.embedded().loadUnchecked().translations();
    private static final WrittenLanguages LANGUAGES =
            new WrittenLanguages(ALL.stream().map(Translation::language).toList());

    private static Stream<Translation> all() {
        return ALL.stream();
    }

    @Test
    void thereIsOneForEachLanguageThatIsLikeliestHere() {
        assertThat(ALL).extracting(t -> t.name().code()).containsExactlyInAnyOrder(
                "pl", "ro", "bg", "sk", "cs", "lt", "uk", "ru", "ne", "pa", "bn", "tr", "ar", "fa", "ku", "ckb", "pt");
    }

    /// The own name is shown before anybody has signed, so it comes from the Unicode list that every JDK carries.
    @ParameterizedTest
    @MethodSource("all")
    @Tag("SAFE-01")
    void itsOwnNameIsTheOneOfUnicode(Translation translation) {
        var locale = Locale.forLanguageTag(translation.name().code());

        assertThat(translation.name().own()).isEqualTo(locale.getDisplayLanguage(locale));
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsDraftIsReadAsThatLanguage(Translation translation) {
        assertThat(LANGUAGES.writtenIn(translation.words().web()))
                .isEqualTo(new LanguageAnswer.OneOf(List.of(translation.language())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void itSaysWhatToAskForInEnglish(Translation translation) {
        var name = translation.name().english();
        var spoken = Map.of("Persian (Farsi)", "Farsi").getOrDefault(name, name.replaceAll("[()]", ""));

        assertThat(translation.words().sms()).contains("\"" + spoken + " interpreter, please\"");
        assertThat(translation.words().web()).contains("\"Exit this page\"");
        assertThat(translation.words().sms()).doesNotContain("Exit this page");
    }

    @ParameterizedTest
    @MethodSource("all")
    void itSaysThatNobodyWhoSpeaksItHasReadIt(Translation translation) {
        assertThat(translation.isSigned() || translation.draftedBy().contains("without a native speaker")).isTrue();
    }
}
