package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.http.Counters;
import signpost.channels.http.Talk;
import signpost.channels.testing.SignedText;
import signpost.channels.testing.TestServer;
import signpost.channels.testing.TextServer;
import signpost.core.intent.IntentMatch;
import signpost.core.intent.IntentRecognizer;
import signpost.core.message.Channel;
import signpost.core.session.InMemorySessionStore;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeClock;
import signpost.core.testing.FakeJournal;
import signpost.core.turn.Conversation;
import signpost.core.turn.Conversation.Knowledge;
import signpost.core.turn.Conversation.Understanding;

/// Texts that come at the same moment, through the webhook to the real conversation.
@Tag("SAFE-35")
class TextsAtOnceTest {
    private static final int TEXTS = 5;
    private static final long PAUSE_MS = 5;

    /// Loads what a first text takes, so that nobody waits for that behind somebody else.
    private static final String FIRST = "first of all";

    private final FakeClock clock = new FakeClock(Chat.WEDNESDAY_11AM);
    private final FakeJournal journal = new FakeJournal();
    private final InMemorySessionStore sessions = new InMemorySessionStore(clock, 100);
    private final SenderPseudonym pseudonym = new SenderPseudonym(TestServer.KEY);

    /// Understands nothing, slowly, and sees how many turns are under way at once.
    private static final class Watched implements IntentRecognizer {
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final CountDownLatch meeting;

        /// @param meeting how many turns have to be under way at once before any goes on
        Watched(int meeting) {
            this.meeting = new CountDownLatch(meeting);
        }

        @Override
        public IntentMatch recognize(String text) {
            if (text.equals(FIRST)) {
                return new IntentMatch.NotUnderstood();
            }
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            meeting.countDown();
            try {
                meeting.await(10, TimeUnit.SECONDS);
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            return new IntentMatch.NotUnderstood();
        }
    }

    private Conversation conversation(IntentRecognizer recognizer) {
        var small = Chat.on(Channel.SMS).knowledge();
        var understanding = small.understanding();
        var knowledge = new Knowledge(small.directory(), small.services(), small.pathway(), small.flows(), small.intents(),
                new Understanding(recognizer, understanding.signals(), understanding.places(), understanding.glossary(),
                        understanding.names(), understanding.languages()));
        return new Conversation(knowledge, sessions, journal, clock);
    }

    /// Posts all texts at once; their answers.
    private List<String> post(IntentRecognizer recognizer, List<SignedText> texts) {
        try (var server = new TextServer(Talk.with(conversation(recognizer)), new Counters(), clock, Ticker.systemTicker());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            SignedText.of(100, FIRST).with("From", "+447700900125").to(server.browser);
            var answers = texts.stream()
                    .map(text -> CompletableFuture.supplyAsync(() -> text.to(server.browser).body(), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private int turnsOf(String sender) {
        return sessions.find(pseudonym.of(sender), clock.instant()).orElseThrow().turn();
    }

    @Test
    void textsOfOneNumberAreTakenOneAfterTheOtherAndNoneIsLost() {
        var watched = new Watched(1);
        var texts = IntStream.range(0, TEXTS).mapToObj(i -> SignedText.of(i, "something " + i)).toList();

        var answers = post(watched, texts);

        assertThat(watched.most).hasValue(1);
        assertThat(turnsOf(SignedText.SENDER)).isEqualTo(TEXTS);
        assertThat(answers).allMatch(answer -> answer.contains("<Body>"));
        assertThat(journal.lines()).noneMatch(line -> line.startsWith("failure"));
    }

    /// The control: without one number in common they do meet.
    @Test
    void textsOfTwoNumbersDoNotWaitForEachOther() {
        var watched = new Watched(2);
        var other = "+447700900124";

        post(watched, List.of(SignedText.of(1, "something"), SignedText.of(2, "something").with("From", other)));

        assertThat(watched.most).hasValue(2);
        assertThat(turnsOf(SignedText.SENDER)).isEqualTo(1);
        assertThat(turnsOf(other)).isEqualTo(1);
    }
}
