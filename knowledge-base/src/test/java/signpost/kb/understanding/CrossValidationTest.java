package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import signpost.kb.sentence.SentenceEncoder;

class CrossValidationTest {
    private final CrossValidation validation = new CrossValidation(SmallPhrases.INTENTS, SmallPhrases.SIGNALS, SentenceEncoder.NONE);

    @Test
    void readsEveryPhraseOfAnAuthorOnce() {
        assertThat(validation.judged("ana")).hasSize(6 + 3 + 2).allMatch(j -> j.example().author().equals("ana"));
        assertThat(validation.judged("ben")).hasSize(9 + 3 + 2);
    }

    @Test
    void theReportHasARowForEveryAuthorSignalAndIntent() {
        var report = validation.report();

        assertThat(report).contains("ana ", "ben ", "all ");
        Lessons.SIGNALS.forEach(s -> assertThat(report).contains(s.slug()));
        assertThat(report).contains("greeting", "money", "pets").contains("sounds young");
    }

    @Test
    void theReportIsTheSameEveryTime() {
        assertThat(validation.report()).isEqualTo(validation.report());
    }

    @Test
    void aRecogniserThatNeverSawTheAuthorStillFindsSharedWords() {
        var found = validation.judged("ben").stream()
                .filter(j -> j.example().intent() != null)
                .filter(j -> j.rightAmong(1))
                .count();

        assertThat(found).isGreaterThanOrEqualTo(5);
    }
}
