package signpost.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.http.SecretKey;
import signpost.channels.testing.FakeTalk;
import signpost.channels.testing.Samples;
import signpost.core.message.Message;
import signpost.core.message.Utterance;
import signpost.core.turn.Turnstile;

class WebSessionsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger answered = new AtomicInteger();
    private final FakeTalk talk = new FakeTalk().answering(turn -> Samples.reply(new Message.Text("Answer " + answered.incrementAndGet())));
    private final WebSessions sessions = new WebSessions(talk, SecretKey.of(null), nanos::get);
    private String token = "";

    @BeforeEach
    void begin() {
        token = say("", null, "hello").token();
    }

    private WebSessions.Answered say(String with, @Nullable String attempt, String words) {
        return sessions.turn(new WebSessions.Sent(with, attempt, new Utterance.Typed(words), null, Samples.FRIDAY_NOON), Turnstile.OPEN).orElseThrow();
    }

    @Test
    void aTurnThatIsSentAgainHasOneEffectAndOneAnswer() {
        var first = say(token, "a1", "what is an IDVA");
        var again = say(token, "a1", "what is an IDVA");

        assertThat(again).isEqualTo(first);
        assertThat(talk.count()).isEqualTo(2);
    }

    @Test
    void copiesThatComeAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        var go = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(10)) {
            var copies = IntStream.range(0, 10)
                    .mapToObj(i -> pool.submit(() -> {
                        go.await();
                        return say(token, "a1", "what is an IDVA");
                    }))
                    .toList();
            go.countDown();
            var answers = new java.util.HashSet<WebSessions.Answered>();
            for (var copy : copies) {
                answers.add(copy.get());
            }
            assertThat(answers).hasSize(1);
        }
        assertThat(talk.count()).isEqualTo(2);
    }

    @Test
    void theSameWordsInAnotherTurnAreAnotherTurn() {
        var first = say(token, "a1", "no");

        assertThat(say(token, "a2", "no").reply()).isNotEqualTo(first.reply());
    }

    @Test
    void otherWordsUnderTheSameNameAreAnotherTurn() {
        var first = say(token, "a1", "medium");
        var picked = sessions.turn(new WebSessions.Sent(token, "a1", new Utterance.Picked("medium"), null, Samples.FRIDAY_NOON), Turnstile.OPEN).orElseThrow();

        assertThat(say(token, "a1", "high").reply()).isNotEqualTo(first.reply());
        assertThat(picked.reply()).isNotEqualTo(first.reply());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "two words", "caf\u00e9"})
    void whatNamesNoAttemptIsTakenAsItComes(@Nullable String attempt) {
        var first = say(token, attempt, "no");

        assertThat(say(token, attempt, "no").reply()).isNotEqualTo(first.reply());
    }

    @Test
    void anAnswerIsForgottenAfterAMinute() {
        var first = say(token, "a1", "no");
        nanos.addAndGet(WebSessions.SAME_ANSWER.plus(Duration.ofSeconds(1)).toNanos());

        assertThat(say(token, "a1", "no").reply()).isNotEqualTo(first.reply());
    }

    @Test
    void nobodyElseGetsAnAnswerByItsName() {
        var other = say("", null, "hello").token();
        var first = say(token, "a1", "no");

        assertThat(say(other, "a1", "no").reply()).isNotEqualTo(first.reply());
        assertThat(say("", "a1", "no").token()).isNotEqualTo(token);
    }

    @Test
    @Tag("SAFE-24")
    void afterTheEndNothingOfTheSessionIsToldAgain() {
        var first = say(token, "a1", "no");
        sessions.end(token);
        var afterwards = say(token, "a1", "no");

        assertThat(afterwards.token()).isNotEqualTo(token);
        assertThat(afterwards.reply()).isNotEqualTo(first.reply());
    }

    @Test
    @Tag("SAFE-24")
    void aSessionThatIsLeftWhileATurnIsUnderWayStaysGone() {
        talk.answering(turn -> {
            sessions.end(token);
            talk.begin(turn.session());
            return Samples.reply(new Message.Text("Too late."));
        });
        say(token, "a1", "no");

        assertThat(talk.knows(talk.lastTurn().session())).isFalse();
    }

    @Test
    @Tag("SAFE-14")
    void whoeverIsInDangerIsAnsweredWithoutAskingAStoreWhetherTheSessionLives() {
        var danger = new Utterance.Typed("he is breaking in");
        talk.reset();
        talk.urgent(danger);
        talk.mayKnowAnybody();

        assertThat(say(token, null, "he is breaking in").token()).isEqualTo(token);
        assertThat(say("forged", null, "he is breaking in").token()).isNotEqualTo("forged");
        assertThat(talk.asked()).as("looks into the store").isZero();
    }

    @Test
    @Tag("SAFE-40")
    void aSessionThatIsGoneIsNotBegunAgainUnderItsId() {
        talk.reset();
        talk.urgent(new Utterance.Typed("he is breaking in"));

        assertThat(say(token, null, "hello").token()).isNotEqualTo(token);
        assertThat(say(token, null, "he is breaking in").token()).isNotEqualTo(token);
    }

    @Test
    void everyPageNamesAnAttemptOfItsOwn() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> sessions.freshAttempt()).collect(Collectors.toSet())).hasSize(1000);
    }
}
