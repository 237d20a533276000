package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.WEB;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Audience;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeRecognizer;
import signpost.core.testing.FakeSignals;

/// What a voice changes in a reply: a child's own words and Childline, where something is wrong.
@Tag("SAFE-15")
@Tag("SAFE-16")
class ChildVoiceTest {
    private static final String YOUNG = "my dad is like that when mum is out";
    private static final String NO_WORLD = "it is like that here";
    private static final String GROWN = "my daughter says my dad is like that";

    private static String node(String text, Signal signal) {
        return Chat.on(WEB).with(learnt()).with(new FakeSignals().raises(text, signal, 1)).says(text).node();
    }

    private static FakeRecognizer learnt() {
        return FakeRecognizer.small().takesForYoung(YOUNG).takesForYoung(NO_WORLD).takesForYoung(GROWN);
    }

    @Test
    void aYoungVoiceGetsTheChildsReplyWhereverSomethingIsWrong() {
        assertThat(node(YOUNG, Signal.CHILD_AT_RISK)).isEqualTo("child/speaking");
        assertThat(node(YOUNG, Signal.SERIOUS_HARM)).isEqualTo("child/speaking");
        assertThat(node(YOUNG, Signal.SUICIDE)).isEqualTo("suicide/young");
        assertThat(node(YOUNG, Signal.IMMEDIATE_DANGER)).isEqualTo("danger/young");
    }

    @Test
    void aYoungVoiceAloneIsNoReason() {
        assertThat(Chat.on(WEB).with(learnt()).says(YOUNG).node()).isEqualTo("menu/not-understood");
    }

    @Test
    void aYoungVoiceCountsWhereAChildsPageIsTheLikeliest() {
        var child = FakeRecognizer.intent("child-self", "child/speaking");
        var other = FakeRecognizer.intent("da-disclosure", "find-help/numbers");
        var sure = learnt().hears(YOUNG, new IntentMatch.Ambiguous(List.of(child, other)));
        var unsure = learnt().hears(YOUNG, new IntentMatch.Ambiguous(List.of(other, child)));

        assertThat(Chat.on(WEB).with(sure).says(YOUNG).node()).isEqualTo("child/speaking");
        assertThat(Chat.on(WEB).with(unsure).says(YOUNG).node()).isEqualTo("menu/did-you-mean");
    }

    @Test
    void wordsThatNameNobodyOfAChildsWorldCountBesideARiskToAChildAlone() {
        assertThat(node(NO_WORLD, Signal.CHILD_AT_RISK)).isEqualTo("child/speaking");
        assertThat(node(NO_WORLD, Signal.SUICIDE)).isEqualTo("suicide/now");
        assertThat(node(NO_WORLD, Signal.IMMEDIATE_DANGER)).isEqualTo("danger/now");
        assertThat(node(NO_WORLD, Signal.SERIOUS_HARM)).isEqualTo("serious-harm/now");
    }

    @Test
    void anAdultWhoWritesAboutAChildIsAnsweredAsAnAdult() {
        assertThat(node(GROWN, Signal.CHILD_AT_RISK)).isEqualTo("worried-child/start");
        assertThat(node(GROWN, Signal.SERIOUS_HARM)).isEqualTo("serious-harm/now");
        assertThat(node(GROWN, Signal.SUICIDE)).isEqualTo("suicide/now");
        assertThat(node(GROWN, Signal.IMMEDIATE_DANGER)).isEqualTo("danger/now");
    }

    @Test
    void anAdultWhoseWordsWereTakenForAChildsPageDoesNotGetIt() {
        var wrong = learnt().understands(GROWN, FakeRecognizer.intent("child-self", "child/speaking"));

        assertThat(Chat.on(WEB).with(wrong).says(GROWN).node()).isEqualTo("find-help/numbers");
    }

    @Test
    void somebodyWhoAsksAtWorkIsNoChild() {
        var signals = new FakeSignals().raises(YOUNG, Signal.IMMEDIATE_DANGER, 1);

        assertThat(Chat.on(WEB).as(Audience.PROFESSIONAL).with(learnt()).with(signals).says(YOUNG).node()).isEqualTo("danger/now");
    }

    @Test
    @Tag("SAFE-46")
    void aStrangledChildIsToldOfTheHospitalAndOfChildline() {
        var text = "im 14 and he choked me";
        var chat = Chat.on(WEB).with(new FakeSignals().raises(text, Signal.SERIOUS_HARM, 1)).says(text);

        assertThat(chat.node()).isEqualTo("child/speaking");
        assertThat(chat.words()).startsWith("Get checked at A&E").contains("It is not your fault");
    }

    @Test
    @Tag("SAFE-10")
    void theWayToHelpInDangerStaysAChildsOnceAnAgeWasGiven() {
        assertThat(Chat.on(WEB).says("im 12").picks("danger-now").node()).isEqualTo("danger/young");
    }
}
