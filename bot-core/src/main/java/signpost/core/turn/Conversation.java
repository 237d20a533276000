package signpost.core.turn;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.PlaceFinder;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.flow.FlowBook;
import signpost.core.intent.Glossary;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentRecognizer;
import signpost.core.intent.Languages;
import signpost.core.intent.ServiceNames;
import signpost.core.message.Reply;
import signpost.core.safety.LastResort;
import signpost.core.safety.SafetyGate;
import signpost.core.safety.Screening;
import signpost.core.safety.SignalReader;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;

/// Takes an utterance, answers it, never throws: the only way in.
///
/// Screening runs first, on the words alone, and cannot be turned off by a flow (SAFE-10). Whatever breaks, the person gets at
/// least the safety reply, or [LastResort] with 999 and a 24-hour line (SAFE-14).
public final class Conversation {
    private static final int STRIPES = 64;
    private static final long PATIENCE_MS = 500;

    private final Supplier<Responder> responders;
    private final SessionStore sessions;
    private final TurnJournal journal;
    private final InstantSource clock;
    private final LastResort lastResort = new LastResort();
    private final List<ReentrantLock> stripes =
            IntStream.range(0, STRIPES).mapToObj(i -> new ReentrantLock()).toList();

    /// What a conversation knows: everything that comes from content.
    ///
    /// @param services every record that may be shown
    /// @param intents  every intent, by id
    public record Knowledge(
            ServiceDirectory directory,
            List<Service> services,
            ReferralPathway pathway,
            FlowBook flows,
            Map<String, Intent> intents,
            Understanding understanding) {}

    /// The ports that read words.
    public record Understanding(
            IntentRecognizer recognizer, SignalReader signals, PlaceFinder places, Glossary glossary, ServiceNames names, Languages languages) {}

    /// A conversation over content that stays as it is.
    ///
    /// @param clock the server's own clock, for the age of sessions
    /// @throws IllegalArgumentException if the content misses a node that policy leads to
    public Conversation(Knowledge knowledge, SessionStore sessions, TurnJournal journal, InstantSource clock) {
        this(always(new Responder(knowledge)), sessions, journal, clock);
    }

    /// A conversation over content that may be exchanged while it runs. The sessions go on.
    ///
    /// @param responders gives the current one, at once and without fail; asked once a turn
    /// @param clock      the server's own clock, for the age of sessions
    public Conversation(
            Supplier<Responder> responders, SessionStore sessions, TurnJournal journal, InstantSource clock) {
        this.responders = responders;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    private static Supplier<Responder> always(Responder responder) {
        return () -> responder;
    }

    /// Answers one utterance. Turns of one session are taken one after the other; nobody waits more than half a second for that.
    public Reply turn(Turn turn) {
        var responder = responders.get(); // once: a turn is of one state of the content from start to end
        try {
            return responder.during(() -> answer(turn, responder));
        } catch (Throwable broken) { // what wraps a turn may break as well as what is in it
            journal.failure(broken);
            return lastResort.reply(responder.gate().screenByExactSigns(turn.said()), turn.channel());
        }
    }

    private Reply answer(Turn turn, Responder responder) {
        var screening = screen(responder.gate(), turn);
        var stripe = stripeOf(turn.session());
        var mine = acquire(stripe);
        try {
            var outcome = responder.engine().step(responder.carryOver().of(session(turn)), turn, screening);
            keep(turn.session(), outcome.after());
            journal.record(outcome.events());
            return responder.guard().check(outcome.reply(), turn.channel());
        } catch (Throwable broken) { // also errors of native code and memory: the person still gets 999
            journal.failure(broken);
            return lastResort.reply(screening, turn.channel());
        } finally {
            if (mine) {
                stripe.unlock();
            }
        }
    }

    private Screening screen(SafetyGate gate, Turn turn) {
        try {
            return gate.screen(turn.said());
        } catch (Throwable broken) { // a class that cannot be loaded must not cost anybody the 999 reply
            journal.failure(broken);
            return gate.screenByExactSigns(turn.said());
        }
    }

    private ReentrantLock stripeOf(SessionId id) {
        return stripes.get(Math.floorMod(id.hashCode(), STRIPES));
    }

    private static boolean acquire(ReentrantLock stripe) {
        try {
            return stripe.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Session session(Turn turn) {
        var now = clock.instant();
        try {
            return sessions.find(turn.session(), now)
                    .map(s -> s.usedAt(now))
                    .orElseGet(() -> Session.fresh(turn.session(), turn.channel(), now));
        } catch (RuntimeException down) {
            journal.failure(down);
            return Session.fresh(turn.session(), turn.channel(), now);
        }
    }

    private void keep(SessionId id, @Nullable Session after) {
        try {
            if (after == null) {
                sessions.forget(id);
            } else {
                sessions.save(after);
            }
        } catch (RuntimeException down) {
            journal.failure(down);
        }
    }

    /// Whether a live session of that id exists; false if the store does not answer.
    public boolean knows(SessionId id) {
        try {
            return sessions.find(id, clock.instant()).isPresent();
        } catch (RuntimeException down) {
            journal.failure(down);
            return false;
        }
    }

    /// Ends a session and forgets what it held. Does not throw. A turn of it that is being answered is let end first, because it would
    /// keep the session again (SAFE-24); nobody waits more than half a second for that.
    public void forget(SessionId id) {
        var stripe = stripeOf(id);
        var mine = acquire(stripe);
        try {
            keep(id, null);
        } finally {
            if (mine) {
                stripe.unlock();
            }
        }
    }

    /// The reply for when even this class could not be reached.
    public LastResort lastResort() {
        return lastResort;
    }
}
