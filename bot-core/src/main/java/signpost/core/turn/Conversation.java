package signpost.core.turn;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import signpost.core.message.Utterance;
import signpost.core.safety.LastResort;
import signpost.core.safety.ReplyGuard;
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
    private static final int MOST_ATTEMPTS = 5;

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

    /// Answers one utterance. Turns of one session are taken one after the other; nobody waits more than half a second for that, and whoever is in danger not at all.
    public Reply turn(Turn turn) {
        return turn(turn, Turnstile.OPEN).orElseGet(() -> lastResort.reply(turn.channel()));
    }

    /// The same where ordinary turns may have to wait or be turned away. What raises an alarm, what is said while the talk is of danger, and a wish to leave never
    /// come to the turnstile (SAFE-14).
    ///
    /// @return empty if the turnstile let nobody in
    public Optional<Reply> turn(Turn turn, Turnstile turnstile) {
        var responder = responders.get(); // once: a turn is of one state of the content from start to end
        try {
            return responder.during(turn.said(), () -> answer(turn, turnstile, responder));
        } catch (Throwable broken) { // what wraps a turn may break as well as what is in it
            journal.failure(broken);
            return Optional.of(lastResort.reply(responder.gate().screenByExactSigns(turn.said()), turn.channel()));
        }
    }

    private Optional<Reply> answer(Turn turn, Turnstile turnstile, Responder responder) {
        var screening = screen(responder, turn.said());
        var entered = false;
        try {
            var urgent = isUrgent(turn.said(), screening);
            var ordinary = !urgent && screening.isClear() && !isAboutDanger(turn);
            entered = ordinary && turnstile.enter();
            if (ordinary && !entered) {
                return Optional.empty();
            }
            var outcome = urgent ? responder.inHaste(() -> atOnce(turn, responder, screening)) : inItsTurn(turn, responder, screening);
            journal.record(outcome.events());
            return Optional.of(responder.guard().check(outcome.reply(), turn.channel()));
        } catch (Throwable broken) { // also errors of native code and memory: the person still gets 999
            journal.failure(broken);
            return Optional.of(lastResort.reply(screening, turn.channel()));
        } finally {
            if (entered) {
                turnstile.leave();
            }
        }
    }

    /// Whether danger was the subject of the last reply, or is of the choice, or the person wants to be gone.
    private boolean isAboutDanger(Turn turn) {
        var session = glance(turn.session(), clock.instant());
        return turn.isNeverTurnedAway() || (session != null && Landmarks.areAboutDanger(session.position().shown()));
    }

    /// What is answered at once, in whatever state everything else is.
    private static boolean isUrgent(Utterance said, Screening screening) {
        return switch (said) {
            case Utterance.Picked(var choice) -> choice.equals(ReplyGuard.DANGER.id());
            case Utterance.Typed ignored -> screening.isUrgent();
        };
    }

    /// The reply to danger waits for nobody: not for another turn of the session, and not for a store on another machine (SAFE-14).
    private TurnOutcome atOnce(Turn turn, Responder responder, Screening screening) {
        var now = clock.instant();
        var known = glance(turn.session(), now);
        var outcome = step(turn, responder, screening, begun(turn, known, now));
        keep(turn.session(), outcome.after());
        return outcome;
    }

    private @Nullable Session glance(SessionId id, Instant now) {
        try {
            return sessions.glance(id, now).orElse(null);
        } catch (RuntimeException down) {
            journal.failure(down);
            return null;
        }
    }

    private TurnOutcome inItsTurn(Turn turn, Responder responder, Screening screening) {
        var stripe = stripeOf(turn.session());
        var mine = acquire(stripe);
        try {
            return outcome(turn, responder, screening);
        } finally {
            if (mine) {
                stripe.unlock();
            }
        }
    }

    /// A turn that another one overtook, perhaps on another node, is taken again on what that left behind. One whose session was ended meanwhile is answered,
    /// and brings nothing back (SAFE-24).
    private TurnOutcome outcome(Turn turn, Responder responder, Screening screening) {
        var begunBefore = false;
        for (var attempt = 1; ; attempt++) {
            var now = clock.instant();
            @Nullable Session found;
            try {
                found = sessions.find(turn.session(), now).orElse(null);
            } catch (RuntimeException down) {
                journal.failure(down);
                var outcome = step(turn, responder, screening, begun(turn, null, now));
                keep(turn.session(), outcome.after());
                return outcome;
            }
            var outcome = step(turn, responder, screening, begun(turn, found, now));
            var ended = found == null && begunBefore;
            if (ended || isKept(turn.session(), found, outcome.after())) {
                return outcome;
            }
            if (attempt == MOST_ATTEMPTS) {
                journal.failure(new IllegalStateException("A session was changed under every attempt at a turn"));
                return outcome;
            }
            begunBefore = found != null;
        }
    }

    private static Session begun(Turn turn, @Nullable Session found, Instant now) {
        return found == null ? Session.fresh(turn.session(), turn.channel(), now) : found.usedAt(now);
    }

    private static TurnOutcome step(Turn turn, Responder responder, Screening screening, Session before) {
        return responder.engine().step(responder.carryOver().of(before), turn, screening);
    }

    private Screening screen(Responder responder, Utterance said) {
        try {
            return responder.screen(said);
        } catch (Throwable broken) { // a class that cannot be loaded must not cost anybody the 999 reply
            journal.failure(broken);
            return responder.gate().screenByExactSigns(said);
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

    /// Whether this turn's session stands; false if another turn was taken since it was found.
    private boolean isKept(SessionId id, @Nullable Session found, @Nullable Session after) {
        if (after == null) {
            keep(id, null);
            return true;
        }
        try {
            return sessions.replace(found, after);
        } catch (RuntimeException down) {
            journal.failure(down);
            return true;
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

    /// Whether words or a choice are such that they are answered without asking anything, as far as exact signs show it. Does not throw.
    public boolean isUrgent(Utterance said) {
        return isUrgent(said, responders.get().gate().screenByExactSigns(said));
    }

    /// Whether a session of that id may be alive, as far as this process can tell at once. Does not throw.
    public boolean mayKnow(SessionId id) {
        return glance(id, clock.instant()) != null || sessions.isShared();
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
