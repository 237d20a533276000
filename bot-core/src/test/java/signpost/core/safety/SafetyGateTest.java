package signpost.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static signpost.core.message.Signal.CHILD_AT_RISK;
import static signpost.core.message.Signal.IMMEDIATE_DANGER;
import static signpost.core.message.Signal.SERIOUS_HARM;
import static signpost.core.message.Signal.SUICIDE;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.Signal;
import signpost.core.message.Utterance.Picked;
import signpost.core.message.Utterance.Typed;
import signpost.core.testing.FakeSignals;

@Tag("SAFE-10")
class SafetyGateTest {
    private static final String TEXT = "words of no meaning";

    private static Screening screen(FakeSignals learnt) {
        return new SafetyGate(learnt).screen(new Typed(TEXT));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # danger and suicide in doubt are asked about, and acted on from their bar
            IMMEDIATE_DANGER, 0.29, NONE,             NONE
            IMMEDIATE_DANGER, 0.30, NONE,             IMMEDIATE_DANGER
            IMMEDIATE_DANGER, 0.49, NONE,             IMMEDIATE_DANGER
            IMMEDIATE_DANGER, 0.50, IMMEDIATE_DANGER, NONE
            SUICIDE,          0.29, NONE,             NONE
            SUICIDE,          0.30, NONE,             SUICIDE
            SUICIDE,          0.49, NONE,             SUICIDE
            SUICIDE,          0.50, SUICIDE,          NONE
            # nothing else is asked about
            SERIOUS_HARM,     0.49, NONE,             NONE
            CHILD_AT_RISK,    0.49, NONE,             NONE
            CHILD_AT_RISK,    0.50, CHILD_AT_RISK,    NONE
            """)
    @Tag("SAFE-15")
    void actsFromTheBarOnAndAsksBelowItWhereASignalIsInDoubt(Signal signal, double score, Signal first, Signal doubt) {
        var screening = screen(new FakeSignals().raises(TEXT, signal, score));

        assertThat(screening.first()).isEqualTo(first);
        assertThat(screening.doubt()).isEqualTo(doubt);
        assertThat(screening.isClear()).isEqualTo(first == Signal.NONE && doubt == Signal.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", " 2 ", "3.", "12"})
    void readsNothingFromANumberThatPicksAChoice(String number) {
        var learnt = new FakeSignals().raises(number, IMMEDIATE_DANGER, 0.9);

        assertThat(new SafetyGate(learnt).screen(new Typed(number)).isClear()).isTrue();
        assertThat(new SafetyGate(new FakeSignals().raises("999", IMMEDIATE_DANGER, 0.9)).screen(new Typed("999")).first())
                .isEqualTo(IMMEDIATE_DANGER);
    }

    @Test
    @Tag("SAFE-15")
    void asksAboutDangerBeforeSuicide() {
        var both = screen(new FakeSignals().raises(TEXT, IMMEDIATE_DANGER, 0.4).raises(TEXT, SUICIDE, 0.4));

        assertThat(both).isEqualTo(new Screening(List.of(), IMMEDIATE_DANGER));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"NONE", "SUICIDE"})
    @Tag("SAFE-15")
    void asksNothingAboutSuicideWhereAnotherSignalIsActedOn(Signal acted) {
        var screening = screen(new FakeSignals().raises(TEXT, acted, 0.9).raises(TEXT, SUICIDE, 0.4));

        assertThat(screening).isEqualTo(new Screening(List.of(acted), Signal.NONE));
    }

    @Test
    void asksAboutDangerBesideAMilderSignal() {
        var screening = screen(new FakeSignals().raises(TEXT, IMMEDIATE_DANGER, 0.4).raises(TEXT, SERIOUS_HARM, 0.9));

        assertThat(screening).isEqualTo(new Screening(List.of(SERIOUS_HARM), IMMEDIATE_DANGER));
    }

    @Test
    void namesTheMostUrgentSignalFirst() {
        var screening = screen(new FakeSignals()
                .raises(TEXT, CHILD_AT_RISK, 0.9)
                .raises(TEXT, SERIOUS_HARM, 0.6)
                .raises(TEXT, SUICIDE, 0.5));

        assertThat(screening.signals()).containsExactly(SUICIDE, SERIOUS_HARM, CHILD_AT_RISK);
        assertThat(new Screening(List.of(CHILD_AT_RISK, IMMEDIATE_DANGER), Signal.NONE).first()).isEqualTo(IMMEDIATE_DANGER);
    }

    @Test
    void anExactSignStandsWhateverWasLearnt() {
        var screening = new SafetyGate(new FakeSignals()).screen(new Typed("He\u2019s SMASHING the door!!"));

        assertThat(screening.signals()).containsExactly(IMMEDIATE_DANGER);
        assertThat(screening.doubt()).isEqualTo(Signal.NONE);
    }

    @Test
    @Tag("SAFE-14")
    void theExactSignsStandWhereTheLearntLayerIsBroken() {
        var gate = new SafetyGate(new FakeSignals().breaking(new IllegalStateException("broken for a test")));
        var said = new Typed("hes smashing the door");

        assertThatThrownBy(() -> gate.screen(said)).isInstanceOf(IllegalStateException.class);
        assertThat(gate.screenByExactSigns(said).signals()).containsExactly(IMMEDIATE_DANGER);
        assertThat(gate.screenByExactSigns(new Typed(TEXT))).isEqualTo(Screening.CLEAR);
    }

    @Test
    void aChoiceRaisesNothingBecauseItsNodeAnswers() {
        var gate = new SafetyGate(new FakeSignals());

        assertThat(gate.screen(new Picked("hes smashing the door"))).isEqualTo(Screening.CLEAR);
        assertThat(gate.screenByExactSigns(new Picked("hes smashing the door"))).isEqualTo(Screening.CLEAR);
    }

    @Test
    void weighsEverySignalForWhoeverAsksWhy() {
        var gate = new SafetyGate(new FakeSignals().raises("im suicidal", SUICIDE, 0.2).raises("im suicidal", SERIOUS_HARM, 0.5));
        var weighed = gate.weigh(new Typed("im suicidal"));

        assertThat(weighed).extracting(Weighed::signal).isSorted().hasSize(5);
        assertThat(weighed).contains(new Weighed(SUICIDE, 0.2, 0.5, 0.3, Weighed.Sign.RAISES),
                new Weighed(SERIOUS_HARM, 0.5, 0.5, Double.POSITIVE_INFINITY, Weighed.Sign.NONE));
        assertThat(weighed.stream().filter(Weighed::raised).map(Weighed::signal))
                .containsExactlyElementsOf(gate.screen(new Typed("im suicidal")).signals());
        assertThat(gate.weigh(new Picked("im suicidal"))).isEmpty();
    }
}
