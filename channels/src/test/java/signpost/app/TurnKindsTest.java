package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.http.Counters;
import signpost.core.message.Channel;
import signpost.core.message.Reply;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;
import signpost.core.session.InMemorySessionStore;
import signpost.core.turn.Conversation;
import signpost.core.turn.Responder;
import signpost.core.turn.Turn;
import signpost.kb.KnowledgeBase;
import signpost.kb.content.ContentLoader;

/// The kinds of turns that are measured are what they are called.
class TurnKindsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(RealProduct.NOON);

    private final AtomicInteger asked = new AtomicInteger();
    private final Responder responder = new Responder(KnowledgeBase.of(ContentLoader.embedded().loadUnchecked(), text -> {
                asked.incrementAndGet();
                return null;
            })
            .forConversation());
    private final Conversation conversation = new Conversation(
            () -> responder, new InMemorySessionStore(CLOCK, 1000), new CountingJournal(new Counters()), CLOCK);

    private Reply says(String text) {
        return conversation.turn(new Turn(Answerer.fresh(), Channel.WEB, new Utterance.Typed(text), null, RealProduct.NOON));
    }

    @Test
    void wordsThatAreSureNeverAskTheModel() {
        Stream.of(TurnKinds.TERMS, TurnKinds.ROUTES, TurnKinds.SURELY_SAID).flatMap(List::stream).forEach(text -> {
            assertThat(says(text).messages()).isNotEmpty();
            assertThat(asked).as(text).hasValue(0);
        });
    }

    @Test
    void freshWordsAskTheModelAndDoNotComeTwice() {
        var words = TurnKinds.freshWords();
        var seen = new HashSet<String>();
        for (var i = 0; i < 40; i++) {
            var text = words.get();
            says(text);

            assertThat(seen.add(text)).as(text).isTrue();
            assertThat(asked.getAndSet(0)).as(text).isPositive();
        }
    }

    @Test
    @Tag("SAFE-10")
    void everySignOfDangerIsAnsweredAsOne() {
        TurnKinds.DANGERS.forEach(text -> assertThat(says(text).context().signal()).as(text).isEqualTo(Signal.IMMEDIATE_DANGER));
    }
}
