package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.directory.Audience.PUBLIC;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.sms.SmsRenderer;
import signpost.channels.sms.SmsSegments;
import signpost.channels.web.PlainRenderer;
import signpost.core.intent.Intent;
import signpost.core.message.Channel;
import signpost.core.message.Reply;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;
import signpost.core.safety.SignalScores;
import signpost.core.session.InMemorySessionStore;
import signpost.core.testing.FakeClock;
import signpost.core.testing.FakeJournal;
import signpost.core.turn.Conversation;
import signpost.core.turn.Turn;

/// What the real content says where a message may be about ending a life, but need not be.
@Tag("SAFE-15")
class SuicideInDoubtTest {
    private static final String QUESTION = "Are you thinking about ending your life?";
    private static final Conversation DOUBTING = doubting();

    /// The real content, with suicide in doubt whatever is said.
    private static Conversation doubting() {
        var kb = RealProduct.ASSEMBLY.knowledge();
        var intents = kb.bundle().phrases().intents().stream()
                .map(phrases -> phrases.intent())
                .collect(Collectors.toMap(Intent::id, Function.identity()));
        var understanding = new Conversation.Understanding(
                kb.recognizer(), text -> new SignalScores(Map.of(Signal.SUICIDE, 0.4)), kb.places(), kb.glossary(), kb.named(), kb.languages());
        var clock = new FakeClock(RealProduct.NOON);
        return new Conversation(
                new Conversation.Knowledge(kb.directory(), kb.bundle().services(), kb.pathway(), kb.flows(), intents, understanding),
                new InMemorySessionStore(clock, 1_000), new FakeJournal(), clock);
    }

    private static Reply doubted(Channel channel, String text) {
        return DOUBTING.turn(new Turn(Answerer.fresh(), channel, new Utterance.Typed(text), PUBLIC, RealProduct.NOON));
    }

    @Test
    void onTheWebTheQuestionStandsFirstAndTheAnswerBelow() {
        var reply = new PlainRenderer().render(doubted(Channel.WEB, "can i find out if my new partner has a record"));

        assertThat(reply.substring(0, 170)).contains(QUESTION).doesNotContainPattern("\\d{3}");
        assertThat(reply).contains("Samaritans", "24 hours a day: 116 123", "If your life is at risk, call 999", "Clare's Law");
    }

    @ParameterizedTest
    @CsvSource({"kfjghdkfj, Samaritans: 116 123", "i am 13 and kfjghdkfj, 0800 1111", "can i find out if my new partner has a record, Samaritans: 116 123"})
    @Tag("SAFE-29")
    @Tag("SAFE-30")
    @Tag("SAFE-33")
    void theFirstTextHoldsQuestionLineAndSafetyLine(String text, String line) {
        var first = new SmsRenderer().parts(doubted(Channel.SMS, text)).getFirst();

        assertThat(first).contains(QUESTION, line, "If your life is at risk, call 999", "Texts stay on this phone");
        assertThat(first.substring(0, 40)).startsWith("You matter");
        assertThat(SmsSegments.isGsm(first)).isTrue();
        assertThat(SmsSegments.count(first)).isLessThanOrEqualTo(2);
    }

    @Test
    @Tag("SAFE-16")
    void aChildGetsChildlineAndNotTheLineForAdults() {
        var reply = new PlainRenderer().render(doubted(Channel.WEB, "i am 13 and kfjghdkfj"));

        assertThat(reply).contains(QUESTION, "not in trouble", "0800 1111").doesNotContain("116 123");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void whoeverSaysYesGetsEveryLine(Channel channel) {
        var session = Answerer.fresh();
        var last = List.of("kfjghdkfj", "sometimes").stream()
                .map(text -> DOUBTING.turn(new Turn(session, channel, new Utterance.Typed(text), PUBLIC, RealProduct.NOON)))
                .toList()
                .getLast();

        assertThat(last.context().node()).isEqualTo("suicide/now");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "i dont see the point anymore",
        "everyone would be better off without me",
        "there is nothing left for me",
        "im so tired of all this",
        "i hate my life",
        "i feel like giving up",
        "i dont care what happens to me anymore",
        "im done with it all",
        "kids would be better off without me",
        "i cant live like this",
    })
    void aDoubtfulCryGetsALineToTalkTo(String text) {
        for (var channel : Channel.values()) {
            assertThat(RealProduct.ask(channel, PUBLIC, RealProduct.NOON, text).reply()).containsAnyOf("116 123", "0800 1111").contains("999");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "this meeting is killing me",
        "this homework is going to be the death of me",
        "i could have died of embarrassment",
        "my feet are killing me",
        "i nearly died laughing",
        "i would kill for a cup of tea",
    })
    void aFigureOfSpeechIsNotTakenOver(String text) {
        assertThat(RealProduct.ask(Channel.WEB, PUBLIC, RealProduct.NOON, text).meta().node()).doesNotStartWith("suicide/now");
    }
}
