package signpost.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Signal.SERIOUS_HARM;
import static signpost.core.message.Signal.SUICIDE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.PlainWords;

class ThreatenedSuicideTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "she swears she'll hang herself if I move out",
        "every row ends with him saying he will kill himself if i go to my mums",
        "my husband says he'd end his life if we split up",
        "If I leave he says he is going to kill himself",
        "my girlfriend tells me shell harm herself if i dont stay in tonight",
        "he keeps telling me he would take his own life if i ever left him",
    })
    @Tag("SAFE-15")
    @Tag("SAFE-45")
    void aThreatThatHoldsSomebodyIsASignOfSeriousHarm(String text) {
        var plain = PlainWords.of(text);
        assertThat(ExactSigns.raise(SERIOUS_HARM, plain)).isTrue();
        assertThat(ExactSigns.ruleOut(SUICIDE, plain)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my son says he will kill himself if i tell his dad",
        "my friend said she will hurt herself if I tell anyone",
        "he says he'll kill himself if i leave and i want to die too",
        "she said shell kill herself if i leave. i dont want to be here any more",
        "he has taken pills, he said he would kill himself",
        "my partner talks about killing himself all the time",
        "i will kill myself if he leaves",
    })
    @Tag("SAFE-15")
    void aCryForALifeIsNeverRuledOut(String text) {
        assertThat(ExactSigns.ruleOut(SUICIDE, PlainWords.of(text))).isFalse();
    }
}
