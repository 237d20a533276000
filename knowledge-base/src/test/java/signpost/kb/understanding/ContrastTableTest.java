package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;
import signpost.kb.sentence.SentenceEncoder;
import signpost.kb.understanding.Contrast.Difference;

class ContrastTableTest {
    private static final Reading NOTHING = new Reading(new float[0], new float[0]);
    private static final Contrast DOOR = new Contrast("door", Difference.PAST_NOW, List.of("he is at the door", "he was at the door"));
    private static final Judged RAISED = judged("he is at the door", null, Signal.IMMEDIATE_DANGER, "x", Signal.IMMEDIATE_DANGER);
    private static final Judged MISSED = judged("he is at the door", null, Signal.IMMEDIATE_DANGER, "x", Signal.SUICIDE);
    private static final Judged SILENT = judged("he was at the door", "pets", null, "money", Signal.NONE);
    private static final Judged FALSE = judged("he was at the door", "pets", null, "pets", Signal.IMMEDIATE_DANGER);
    private static final Judged MONEY = judged("a bill at the door", "money", null, "money", Signal.NONE);

    /// What was made of a phrase: the likeliest intent and the signal raised.
    private static Judged judged(String text, @Nullable String intent, @Nullable Signal raises, String ranked, Signal raised) {
        var screening = raised == Signal.NONE ? Screening.CLEAR : new Screening(List.of(raised), Signal.NONE);
        return new Judged(
                new Example("ana", text, intent, raises, null), NOTHING, NOTHING, List.of(ranked), new IntentMatch.NotUnderstood(), screening);
    }

    private static boolean isToldApart(Judged... judged) {
        return new ContrastTable.Row(DOOR, List.of(judged)).isToldApart();
    }

    @Test
    void aSignHasToRaiseItsSignalAndThePhraseBesideItMustNot() {
        assertThat(isToldApart(RAISED, SILENT)).isTrue();
        assertThat(isToldApart(MISSED, SILENT)).isFalse();
        assertThat(isToldApart(RAISED, FALSE)).isFalse();
    }

    @Test
    void twoIntentsHaveToBeTakenForWhatTheyAre() {
        assertThat(isToldApart(MONEY, FALSE)).isTrue();
        assertThat(isToldApart(MONEY, SILENT)).isFalse();
    }

    @Test
    void aPhraseMayRaiseASignalThatItsSubjectDoesNotRuleOut() {
        var child = judged("he hits me", null, Signal.CHILD_AT_RISK, "x", Signal.CHILD_AT_RISK);

        assertThat(isToldApart(child, judged("my friend is hit", "child-concern", null, "child-concern", Signal.CHILD_AT_RISK))).isTrue();
        assertThat(isToldApart(child, judged("my friend is hit", "child-concern", null, "pets", Signal.CHILD_AT_RISK))).isFalse();
    }

    @Test
    void theTableCountsByWhatSetsThePhrasesApart() {
        var apart = new ContrastTable.Row(DOOR, List.of(RAISED, SILENT));
        var not = new ContrastTable.Row(DOOR, List.of(MISSED, SILENT));

        assertThat(ContrastTable.of(List.of(apart), List.of(not)).replaceAll(" +", " ").lines())
                .contains("past-now 1 1 0", "fiction-real 0 0 0", "all 1 1 0", "not told apart held out: door");
    }

    @Test
    void theReportReadsEverySetAsFittedAndHeldOut() {
        var set = new Contrast("door", Difference.PAST_NOW, List.of("he is at the door", "the dog is at the door"));

        assertThat(new CrossValidation(SmallPhrases.INTENTS, SmallPhrases.SIGNALS, SentenceEncoder.NONE).contrasts(List.of(set)).replaceAll(" +", " "))
                .contains("all 1 ");
    }
}
