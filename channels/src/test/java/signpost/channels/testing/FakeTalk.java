package signpost.channels.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.Talk;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.safety.LastResort;
import signpost.core.session.SessionId;
import signpost.core.turn.Turn;
import signpost.core.turn.Turnstile;

/// A conversation that answers what it is told to, and remembers what it was asked.
public final class FakeTalk implements Talk {
    private final List<Turn> turns = new ArrayList<>();
    private final Set<SessionId> known = new HashSet<>();
    private final Set<SessionId> forgotten = new HashSet<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private boolean knowsAnybody;
    private @Nullable Utterance urgent;
    private Function<Turn, Reply> answers = turn -> Samples.reply(new Message.Text("An answer."));

    /// Forgets everything, as if nothing had been asked.
    public synchronized void reset() {
        turns.clear();
        known.clear();
        forgotten.clear();
        count.set(0);
        urgent = null;
        asked.set(0);
        knowsAnybody = false;
        answers = turn -> Samples.reply(new Message.Text("An answer."));
    }

    public FakeTalk answering(Function<Turn, Reply> with) {
        answers = with;
        return this;
    }

    @Override
    public Optional<Reply> turn(Turn turn, Turnstile turnstile) {
        if (isUrgent(turn.said())) {
            return Optional.of(answer(turn));
        }
        if (!turnstile.enter()) {
            return Optional.empty();
        }
        try {
            return Optional.of(answer(turn));
        } finally {
            turnstile.leave();
        }
    }

    private Reply answer(Turn turn) {
        synchronized (this) {
            turns.add(turn);
            known.add(turn.session());
        }
        count.incrementAndGet();
        return answers.apply(turn);
    }

    @Override
    public synchronized boolean knows(SessionId id) {
        asked.incrementAndGet();
        return known.contains(id);
    }

    @Override
    public synchronized boolean mayKnow(SessionId id) {
        return knowsAnybody || known.contains(id);
    }

    /// As behind a store that other nodes share: any session may live there.
    public synchronized FakeTalk mayKnowAnybody() {
        knowsAnybody = true;
        return this;
    }

    /// How often it was asked whether a session lives.
    public int asked() {
        return asked.get();
    }

    @Override
    public boolean isUrgent(Utterance said) {
        return said.equals(urgent);
    }

    /// Makes one message urgent.
    public FakeTalk urgent(Utterance said) {
        urgent = said;
        return this;
    }

    /// Begins a session anew, as a turn does that was under way when it ended.
    public synchronized void begin(SessionId id) {
        known.add(id);
    }

    @Override
    public synchronized void forget(SessionId id) {
        known.remove(id);
        forgotten.add(id);
    }

    @Override
    public Reply lastResort(Channel channel) {
        return new LastResort().reply(channel);
    }

    public synchronized List<Turn> turns() {
        return List.copyOf(turns);
    }

    public synchronized Turn lastTurn() {
        return turns.getLast();
    }

    public synchronized Set<SessionId> forgotten() {
        return Set.copyOf(forgotten);
    }

    public int count() {
        return count.get();
    }
}
