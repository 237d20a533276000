package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SAFE-01")
class TranslationSignaturesHoldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SIGNED = TranslationSample.signedBy("health visitor", "court interpreter");

    private final TranslationSignaturesHold rule = new TranslationSignaturesHold(TODAY);

    private List<String> problems(String record) {
        return Sample.whole().with("translations/pl.yaml", record).problems(rule);
    }

    private static Translation translation(String record) {
        return Translations.of(TranslationSample.read(record));
    }

    @Test
    void takesARecordThatNobodyOrOneOrBothHaveSigned() {
        assertThat(problems(TranslationSample.POLISH)).isEmpty();
        assertThat(problems(SIGNED.replaceAll("second-reader: .*", "second-reader: null"))).isEmpty();
        assertThat(problems(SIGNED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"health visitor, '   '", "court interpreter, health visitor", "date: 2026-11-21, date: 2026-11-23"})
    void refusesASignatureWithoutARoleOrADayOrByTheSameTwice(String old, String now) {
        assertThat(problems(SIGNED.replaceFirst(old, now.isBlank() ? "'   '" : now))).hasSize(1).first().asString().contains("error");
    }

    @Test
    void warnsOfWordsThatHaveChangedSinceAndNamesTheirDigits() {
        var changed = SIGNED.replace("Zadzwoń", "Dzwoń");

        assertThat(problems(changed)).hasSize(2).allMatch(p -> p.contains("warning") && p.contains(translation(changed).digest()));
    }

    @Test
    void onlyBothSignaturesForTheseVeryWordsShowTheTranslation() {
        assertThat(translation(SIGNED).isSigned()).isTrue();
        assertThat(translation(SIGNED).language().translation()).isNotNull();
        for (var record : List.of(
                TranslationSample.POLISH,
                SIGNED.replaceAll("second-reader: .*", "second-reader: null"),
                SIGNED.replaceAll("native-speaker: .*", "native-speaker: null"),
                SIGNED.replace("Zadzwoń", "Dzwoń"),
                SIGNED.replace("interpreter: tłumacz", "interpreter: tlumacz"))) {
            assertThat(translation(record).isSigned()).isFalse();
            assertThat(translation(record).language().translation()).isNull();
        }
    }

    @Test
    void aRoleAndADayAreAskedForByTheSchema() {
        var halfSigned = SIGNED.replaceFirst("role: health visitor, ", "");
        var problems = ContentLoader.of(Sample.whole().with("translations/pl.yaml", halfSigned).files()).check(TODAY, false).problems();

        assertThat(problems).anyMatch(p -> p.rule().equals("file-is-readable") && p.spot().file().endsWith("translations/pl.yaml"));
    }
}
