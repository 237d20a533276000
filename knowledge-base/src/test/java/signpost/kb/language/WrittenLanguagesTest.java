package signpost.kb.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.intent.Language;
import signpost.core.intent.LanguageAnswer;
import signpost.core.message.Direction;

class WrittenLanguagesTest {
    private static final Language POLISH = language("pl", "Polish", "polski");
    private static final Language ROMANIAN = language("ro", "Romanian", "română");
    private static final Language RUSSIAN = language("ru", "Russian", "русский");

    private final WrittenLanguages languages = new WrittenLanguages(List.of(POLISH, ROMANIAN, RUSSIAN));

    private static Language language(String code, String name, String ownName) {
        return new Language(code, name, ownName, Direction.LEFT_TO_RIGHT, null);
    }

    @Test
    void namesTheLanguageThatHasARecord() {
        assertThat(languages.writtenIn("czy ktoś może mi pomóc")).isEqualTo(new LanguageAnswer.OneOf(List.of(POLISH)));
    }

    @Test
    void ofSeveralCandidatesOnlyThoseWithARecordAreNamed() {
        assertThat(languages.writtenIn("Олена Мар")).isEqualTo(new LanguageAnswer.OneOf(List.of(RUSSIAN)));
    }

    @Test
    void aLanguageWithoutARecordIsUnlisted() {
        assertThat(languages.writtenIn("tengo miedo de volver a casa")).isEqualTo(new LanguageAnswer.Unlisted());
        assertThat(languages.writtenIn("தமிழ்")).isEqualTo(new LanguageAnswer.Unlisted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"polski", "POLSKI?", " polski. "})
    void aLanguagesOwnNameAsksForIt(String text) {
        assertThat(languages.writtenIn(text)).isEqualTo(new LanguageAnswer.OneOf(List.of(POLISH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "polish", "help", "romana rang me", "my husband shouts at me"})
    void englishIsNotTold(String text) {
        assertThat(languages.writtenIn(text)).isEqualTo(new LanguageAnswer.NotTold());
    }

    @Test
    void aCodeIsFoundWhereThereIsARecord() {
        assertThat(languages.language("ro")).contains(ROMANIAN);
        assertThat(languages.language("unlisted")).isEmpty();
    }
}
