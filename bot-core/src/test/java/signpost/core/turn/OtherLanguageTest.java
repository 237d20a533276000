package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.flow.Wording;
import signpost.core.intent.Language;
import signpost.core.intent.LanguageAnswer;
import signpost.core.intent.Languages;
import signpost.core.message.Channel;
import signpost.core.message.Direction;
import signpost.core.message.Message;
import signpost.core.message.Signal;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeSignals;

/// What somebody is told who writes in another language.
class OtherLanguageTest {
    private static final String WRITTEN = "jakieś słowa tutaj";
    private static final Language UNSIGNED = new Language("pl", "Polish", "polski", Direction.LEFT_TO_RIGHT, null);
    private static final Language ALIKE = new Language("sk", "Slovak", "slovenčina", Direction.LEFT_TO_RIGHT, null);
    private static final Language SIGNED = new Language(
            "ar", "Arabic", "العربية", Direction.RIGHT_TO_LEFT, new Wording("خطر: 999. مساعدة: 0808 168 9111.", "خطر: 999."));

    private static Chat chat(Language... candidates) {
        return Chat.on(Channel.WEB).with(speaking(new LanguageAnswer.OneOf(List.of(candidates)), candidates));
    }

    private static Languages speaking(LanguageAnswer answer, Language... known) {
        return new Languages() {
            @Override
            public LanguageAnswer writtenIn(String text) {
                return text.startsWith("jakie") ? answer : new LanguageAnswer.NotTold();
            }

            @Override
            public Optional<Language> language(String code) {
                return Arrays.stream(known).filter(language -> language.code().equals(code)).findFirst();
            }
        };
    }

    @Test
    void withoutSignaturesItIsTheNumbersInEnglishAndTheLanguagesOwnName() {
        var chat = chat(UNSIGNED).says(WRITTEN);

        assertThat(chat.node()).isEqualTo("language/other-language");
        assertThat(chat.lastReply().messages().getFirst())
                .isInstanceOfSatisfying(Message.Safety.class, safety -> assertThat(safety.text()).contains("999", "Say: Polish interpreter."));
        assertThat(chat.lastReply().messages().get(1))
                .isEqualTo(new Message.InLanguage("pl", Direction.LEFT_TO_RIGHT, "polski", List.of()));
        assertThat(chat.choices()).isNotEmpty();
    }

    @Test
    void languagesThatCannotBeToldApartAreBothNamed() {
        var chat = chat(UNSIGNED, ALIKE).says(WRITTEN);

        assertThat(chat.words()).contains("Polish or Slovak interpreter", "polski", "slovenčina");
    }

    @Test
    @Tag("SAFE-01")
    void aSignedTranslationStandsInPlaceOfTheEnglishWithItsNumbersToDial() {
        var chat = chat(SIGNED).says(WRITTEN);
        var said = chat.lastReply().messages().getFirst();

        assertThat(said).isInstanceOfSatisfying(Message.InLanguage.class, words -> {
            assertThat(words.text()).contains("0808 168 9111");
            assertThat(words.phones()).isNotEmpty();
        });
        assertThat(chat.words()).doesNotContain("interpreter");
        assertThat(chat.choices()).isNotEmpty();
    }

    @Test
    void oneSignedOfTwoIsShownBesideTheEnglish() {
        assertThat(chat(SIGNED, UNSIGNED).says(WRITTEN).words()).contains("خطر", "Arabic or Polish interpreter", "polski");
    }

    @Test
    void aLanguageWithoutARecordGetsTheAnswerAboutLanguages() {
        var chat = Chat.on(Channel.WEB).with(speaking(new LanguageAnswer.Unlisted())).says(WRITTEN);

        assertThat(chat.node()).isEqualTo("language/answer");
    }

    @Test
    @Tag("SAFE-10")
    void dangerComesBeforeTheLanguage() {
        var chat = chat(UNSIGNED)
                .with(new FakeSignals().raises("jakieś słowa nóż", Signal.IMMEDIATE_DANGER, 1))
                .says("jakieś słowa nóż");

        assertThat(chat.node()).isEqualTo("danger/now");
    }

    @Test
    void moreMakesTheSamePartsAgain() {
        var chat = Chat.on(Channel.SMS)
                .with(speaking(new LanguageAnswer.OneOf(List.of(UNSIGNED)), UNSIGNED))
                .says(WRITTEN);
        var first = chat.lastReply().messages();

        assertThat(chat.says("more").lastReply().messages()).isEqualTo(first);
    }

    @Test
    void englishAfterwardsIsAnsweredAsEver() {
        assertThat(chat(UNSIGNED).says(WRITTEN).says("menu").node()).isEqualTo("menu/main");
    }
}
