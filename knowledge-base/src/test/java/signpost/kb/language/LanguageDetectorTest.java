package signpost.kb.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.kb.content.ContentFiles;
import signpost.kb.content.ContentLoader;

/// Messages that were written before the word lists were tuned, and English that must stay English.
@Tag("SAFE-42")
class LanguageDetectorTest {
    /// Of English phrases at most this share may be taken for another language.
    private static final double MOST_MISTAKEN = 0.001;

    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "foreign-messages.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void namesTheLanguageOfAShortMessage(String codes, String text) {
        assertThat(detector.likeliest(text)).as(text).isEqualTo(List.of(codes.split("\\+")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "english-messages.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void takesNoEnglishForAnotherLanguage(String text) {
        assertThat(detector.likeliest(text)).isEmpty();
    }

    @Test
    void takesHardlyAnyEnglishPhraseOfTheContentForAnotherLanguage() {
        var english = phrases().filter(text -> text.chars().allMatch(c -> c < 0x180)).toList();
        var mistaken = english.stream().filter(text -> !detector.likeliest(text).isEmpty()).toList();
        var otherLanguages = ForeignPhrases.inTheContent();

        assertThat(english).hasSizeGreaterThan(5_000);
        assertThat(mistaken.stream().filter(text -> !otherLanguages.contains(text)).toList())
                .hasSizeLessThanOrEqualTo((int) (MOST_MISTAKEN * english.size()));
    }

    private static Stream<String> phrases() {
        var phrases = ContentLoader.embedded().loadUnchecked().phrases();
        var wanted = phrases.intents().stream()
                .filter(i -> !i.intent().id().equals("language"))
                .flatMap(i -> i.byAuthor().values().stream());
        var raised = phrases.signals().stream()
                .flatMap(s -> Stream.concat(
                        s.byAuthor().values().stream(), s.nearMisses().values().stream().flatMap(byAuthor -> byAuthor.values().stream())));
        return Stream.concat(wanted, raised).flatMap(List::stream);
    }

    @Test
    void takesNoPlaceForAnotherLanguage() {
        var places = ContentFiles.embedded();
        var names = places.names().stream()
                .filter(name -> name.startsWith("places/") && name.endsWith(".tsv"))
                .flatMap(name -> places.text(name).lines())
                .flatMap(line -> Stream.of(line.split("\t")))
                .filter(cell -> cell.matches("[A-Za-z' -]{3,60}"))
                .distinct()
                .toList();

        assertThat(names).hasSizeGreaterThan(1_000);
        assertThat(names.stream().filter(name -> !detector.likeliest(name).isEmpty()).toList()).isEmpty();
        assertThat(names.stream().filter(name -> !detector.likeliest("I live in " + name).isEmpty()).toList()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ꙮ, ''", "помогите, ru", "допоможіть, uk", "помогнете, bg", "ਪੰਜਾਬੀ, pa", "বাংলা, bn", "नेपाली, ne", "ਮਦਦ, pa", "ελληνικά, other", "தமிழ், other",
        "ትግርኛ, other", "中文, other", "עברית, other", "ગુજરાતી, other", "Говорим на српском језику, other", "Я гавару па-беларуску ў хаце, other"
    })
    void anotherScriptTellsTheLanguageFromTwoLettersOn(String text, String code) {
        assertThat(detector.likeliest(text)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void namesEveryCandidateWhereLettersAndWordsDoNotTell() {
        assertThat(detector.likeliest("Олена Мар")).containsExactly("bg", "ru", "uk");
        assertThat(detector.likeliest("مریم محمد")).contains("fa", "ckb").doesNotContain("ar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "😢😢😢", "999", "hej", "tak", "pomoc", "my mum speaks русский", "hеlp mе plеasе hе is hеrе", "ĥe's hërê nöw ánd ì äm scäred"})
    void saysNothingWithoutEnoughToGoBy(String text) {
        assertThat(detector.likeliest(text)).isEmpty();
    }
}
