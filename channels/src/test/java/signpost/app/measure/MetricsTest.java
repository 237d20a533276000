package signpost.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.app.measure.Messages.about;
import static signpost.app.measure.Messages.asked;
import static signpost.app.measure.Messages.raising;
import static signpost.app.measure.Messages.scores;
import static signpost.app.measure.Messages.screened;
import static signpost.app.measure.Messages.understood;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;

class MetricsTest {
    private static final IntentMatch NOT_UNDERSTOOD = new IntentMatch.NotUnderstood();

    private static final List<Judged> ALL = List.of(
            new Judged(
                    new Scored(raising(Signal.IMMEDIATE_DANGER, "survivor", "he is at the door"), scores(Signal.IMMEDIATE_DANGER)),
                    new Decided(screened(Signal.IMMEDIATE_DANGER), NOT_UNDERSTOOD, "danger/now")),
            new Judged(
                    new Scored(raising(Signal.IMMEDIATE_DANGER, "survivor", "i hear him coming"), scores(null)),
                    new Decided(new Screening(List.of(), Signal.IMMEDIATE_DANGER), NOT_UNDERSTOOD, "danger/ask")),
            new Judged(
                    new Scored(raising(Signal.CHILD_AT_RISK, "child", "dad hits me"), scores(Signal.CHILD_AT_RISK)),
                    new Decided(screened(Signal.CHILD_AT_RISK), understood("child-self"), "child/speaking")),
            new Judged(
                    new Scored(raising(Signal.CHILD_AT_RISK, "child", "mum hits me"), scores(Signal.CHILD_AT_RISK)),
                    new Decided(screened(Signal.CHILD_AT_RISK), understood("child-self"), "worried-child/start")),
            new Judged(
                    new Scored(raising(Signal.SUICIDE, "survivor", "i want to die"), scores(null)),
                    new Decided(screened(Signal.IMMEDIATE_DANGER), NOT_UNDERSTOOD, "danger/now")),
            new Judged(
                    new Scored(about("pets", "danger-near", "the dog is at the door"), scores(null, "pets", "money")),
                    new Decided(screened(Signal.IMMEDIATE_DANGER), understood("pets"), "danger/now")),
            new Judged(
                    new Scored(about("pets", "ordinary", "who takes a cat"), scores(null, "money", "housing", "pets")),
                    new Decided(Screening.CLEAR, asked("money", "pets"), "menu/did-you-mean")),
            new Judged(
                    new Scored(about("money", "ordinary", "debts"), scores(null, "pets", "housing", "legal", "money")),
                    new Decided(Screening.CLEAR, understood("pets"), "pets/answer")),
            new Judged(
                    new Scored(about("out-of-scope", "ordinary", "who won the match"), scores(null, "out-of-scope")),
                    new Decided(Screening.CLEAR, understood("out-of-scope"), "menu/out-of-scope")),
            new Judged(
                    new Scored(about("out-of-scope", "ordinary", "best pizza"), scores(null, "money")),
                    new Decided(Screening.CLEAR, NOT_UNDERSTOOD, "menu/not-understood")),
            new Judged(
                    new Scored(about("out-of-scope", "ordinary", "film times"), scores(null, "money")),
                    new Decided(Screening.CLEAR, understood("money"), "money/answer")));

    private static Proportion figure(String name) {
        return Stream.of(Metrics.FOUND, Metrics.FALSE, Metrics.INTENTS)
                .flatMap(List::stream)
                .filter(metric -> metric.name().equals(name))
                .map(metric -> metric.of(ALL))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theQuestionWith999CountsApartFromTheDirective() {
        assertThat(figure("emergency: 999 directive")).isEqualTo(new Proportion(1, 2));
        assertThat(figure("emergency: directive or safety question")).isEqualTo(new Proportion(2, 2));
    }

    @Test
    void aDirectiveInsteadOfTheCrisisReplyCountsApart() {
        assertThat(figure("suicide and self-harm: crisis reply")).isEqualTo(new Proportion(0, 1));
        assertThat(figure("suicide and self-harm: crisis reply or directive")).isEqualTo(new Proportion(1, 1));
    }

    @Test
    void aChildIsAnsweredAsOneOnlyInWordsForChildren() {
        assertThat(figure("child speaking: found")).isEqualTo(new Proportion(2, 2));
        assertThat(figure("child speaking: answered as a child")).isEqualTo(new Proportion(1, 2));
    }

    @Test
    void aDirectiveIsNoFalseAlarmForSomebodyWhoWantsToDie() {
        assertThat(figure("directive, no danger, suicide or serious harm")).isEqualTo(new Proportion(1, 8));
        assertThat(figure("directive where danger is only near")).isEqualTo(new Proportion(1, 1));
        assertThat(figure("any signal where none is right")).isEqualTo(new Proportion(1, 6));
    }

    @Test
    void whatIsWantedIsCountedByWhatThePersonMeets() {
        assertThat(figure("right first")).isEqualTo(new Proportion(2, 6));
        assertThat(figure("right among the first three")).isEqualTo(new Proportion(3, 6));
        assertThat(figure("understood, and rightly")).isEqualTo(new Proportion(2, 6));
        assertThat(figure("understood, and wrongly")).isEqualTo(new Proportion(2, 6));
        assertThat(figure("asked \"did you mean\"")).isEqualTo(new Proportion(1, 6));
        assertThat(figure("asked, and the right one is a choice")).isEqualTo(new Proportion(1, 6));
        assertThat(figure("not understood")).isEqualTo(new Proportion(1, 6));
    }

    @Test
    void outOfScopeIsHandledWhereNobodyIsSentToAService() {
        assertThat(figure("out of scope handled")).isEqualTo(new Proportion(2, 3));
    }

    @Test
    void everyPartHasARow() {
        assertThat(MetricTable.by("persona", m -> m.persona(), ALL).lines().map(line -> line.replaceAll("  .*", "")))
                .containsExactly("by persona", "child", "other", "survivor");
    }

    @Test
    void whatMayWellBeTrueTooIsNoFalseAlarm() {
        var scored = Judged.scored(ALL);

        assertThat(scored.stream().filter(s -> SignalCurves.isWrongIn(Signal.IMMEDIATE_DANGER, s))).hasSize(8);
        assertThat(scored.stream().filter(s -> SignalCurves.isWrongIn(Signal.SUICIDE, s))).hasSize(6);
        assertThat(scored.stream().filter(s -> SignalCurves.isWrongIn(Signal.UNSAFE_REQUEST, s))).hasSize(11);
    }

    @Test
    void outOfScopeHasACurve() {
        // one of three scores 0.9, all others 0
        assertThat(new SignalCurves(Judged.scored(ALL)).outOfScope().area()).isEqualTo((1 + 0.5 + 0.5) / 3);
    }
}
