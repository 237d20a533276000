package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Signal.CHILD_AT_RISK;
import static signpost.core.message.Signal.IMMEDIATE_DANGER;
import static signpost.core.message.Signal.SERIOUS_HARM;
import static signpost.core.message.Signal.SUICIDE;
import static signpost.core.message.Signal.UNSAFE_REQUEST;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.core.directory.Audience;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.Slot;
import signpost.core.message.Channel;
import signpost.core.message.Utterance;
import signpost.core.session.SessionId;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeSignals;

/// What a message was taken for and why, over the small flows. The bars are 0.50 to act and 0.30 to ask.
class AccountTest {
    private static final FakeSignals SIGNALS = new FakeSignals()
            .raises("doors", IMMEDIATE_DANGER, 0.62)
            .raises("footsteps", IMMEDIATE_DANGER, 0.41)
            .raises("i need help at home", IMMEDIATE_DANGER, 0.4)
            .raises("no more", SUICIDE, 0.7)
            .raises("so tired", SUICIDE, 0.4)
            .raises("im 12 so tired", SUICIDE, 0.4)
            .raises("im 12 no more", SUICIDE, 0.7)
            .raises("where she lives", UNSAFE_REQUEST, 0.55)
            .raises("my neck", SERIOUS_HARM, 0.5)
            .raises("the kids next door", CHILD_AT_RISK, 0.8)
            .raises("im 12 and scared", CHILD_AT_RISK, 0.8);

    private static final Responder RESPONDER = new Responder(Chat.on(Channel.WEB).with(SIGNALS).knowledge());

    private static Account account(String text, @Nullable Audience audience) {
        return RESPONDER.account(new Turn(new SessionId("s"), Channel.WEB, new Utterance.Typed(text), audience, Instant.EPOCH));
    }

    private static Account account(String text) {
        return account(text, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doors                     | danger/now              | immediate danger 0.62 is at or above its bar 0.50: 999 first
            hes smashing the door     | danger/now              | immediate danger is raised by an exact sign: 999 first
            footsteps                 | danger/ask              | immediate danger 0.41 is between 0.30, where it is asked about, and its bar 0.50 and nothing else was understood
            no more                   | suicide/now             | suicide 0.70 is at or above its bar 0.50
            so tired                  | suicide/ask             | suicide 0.40 is between 0.30, where it is asked about, and its bar 0.50 and nothing else was understood
            im 12 no more             | suicide/young           | because a child speaks
            where she lives           | cannot-look-up/somebody | unsafe request 0.55 is at or above its bar 0.50: nobody is looked up
            my neck                   | serious-harm/now        | serious harm 0.50 is at or above its bar 0.50
            the kids next door        | worried-child/start     | child at risk 0.80 is at or above its bar 0.50, and somebody is worried about a child
            im 12 and scared          | child/speaking          | child at risk 0.80 is at or above its bar 0.50, and the words are a child's
            MENU                      | menu/main               | the whole message is the word for MENU
            what is a MARAC           | jargon/explain          | it asks what the term "marac" means
            can i check his record    | clares-law/answer       | the intent "clares-law" is clear at 0.90
            record or help            | menu/did-you-mean       | the person is asked which of 2 is meant
            newington                 | place/which             | the place could be one of several
            leeds city                | place/outside           | the place named is outside Kent and Medway
            margate                   | find-help/numbers       | a place is named and nothing else was understood
            my client is high risk    | who-do-i-call/start     | a professional names the grade "high"
            my client lives in dover  | who-do-i-call/start     | a professional gives a fact
            my client                 | who-do-i-call/start     | a professional speaks and asks for nothing more particular
            pfft                      | menu/not-understood     | no intent is likely
            ' '                       | menu/main               | the message has no words
            """)
    void saysWhichNodeAnswersAndWhy(String text, String node, String because) {
        var outcome = account(text).outcome();

        assertThat(outcome.node()).hasToString(node);
        assertThat(outcome.because()).contains(because);
    }

    @Test
    @Tag("SAFE-10")
    void saysWhatComesFirstAndWhy() {
        var outcome = account("i need help at home").outcome();

        assertThat(outcome.before()).extracting(Object::toString).containsExactly("danger/ask");
        assertThat(outcome.because()).contains("is clear at 0.90; before it, danger/ask because immediate danger 0.40 is between 0.30");
    }

    @Test
    void listsTheFactsThatTheRulesRead() {
        var heard = account("my client in rainham, dash score 17, two kids, no consent, what is an idva").heard();

        assertThat(heard.slots().get(Slot.AREA)).hasValue("medway");
        assertThat(heard.place()).isInstanceOf(PlaceAnswer.Known.class);
        assertThat(heard.slots().get(Slot.GRADE)).hasValue("high");
        assertThat(heard.ticks()).isEqualTo(17);
        assertThat(heard.slots().get(Slot.CHILD)).hasValue("yes");
        assertThat(heard.slots().get(Slot.AGREED)).hasValue("no");
        assertThat(heard.slots().get(Slot.AUDIENCE)).hasValue("professional");
        assertThat(heard.spoken()).containsExactly("IDVA");
        assertThat(heard.command()).isEmpty();
    }

    @Test
    void goesByWhoSaysThatTheyAsk() {
        assertThat(account("medium", Audience.PROFESSIONAL).outcome().node()).isEqualTo(Landmarks.REFERRAL);
        assertThat(account("medium").outcome().node()).isEqualTo(Landmarks.NOT_UNDERSTOOD);
    }

    @Test
    @Tag("SAFE-38")
    void holdsNoWordOfTheMessage() {
        assertThat(account("my client canaryword is high risk in margate, canaryword").toString()).doesNotContain("canary");
    }
}
