package signpost.core.turn;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import signpost.core.flow.Slot;
import signpost.core.message.PlainWords;
import signpost.core.message.Utterance;
import signpost.core.safety.SafetyGate;
import signpost.core.session.Session;
import signpost.core.session.Slots;

/// Gives an [Account] of a message: the same parts that answer it are asked again, and nothing is kept.
final class Accounts {
    private final SafetyGate gate;
    private final Listener listener;
    private final Router router;

    Accounts(SafetyGate gate, Listener listener, Router router) {
        this.gate = gate;
        this.listener = listener;
        this.router = router;
    }

    /// @param turn the first of a conversation; a picked choice is taken for silence
    Account of(Turn turn) {
        var text = turn.said() instanceof Utterance.Typed(var typed) ? typed : "";
        var before = before(turn);
        var screening = gate.screen(turn.said());
        var signals = gate.weigh(turn.said());
        var heard = listener.hear(text, before.slots(), List.of());
        var decision = router.route(before, heard, screening);
        var because = PlainWords.of(text).isEmpty()
                ? "the message has no words, so the menu comes"
                : new Reasons(heard, signals).of(decision);
        return new Account(
                heard(heard, text), signals, screening.doubt(), heard.match(),
                new Account.Outcome(decision.before(), decision.start(), because));
    }

    private static Session before(Turn turn) {
        var fresh = Session.fresh(turn.session(), turn.channel(), Instant.EPOCH);
        var audience = turn.audience();
        return audience == null ? fresh : fresh.knowing(fresh.slots().with(Slot.AUDIENCE, audience.slug()));
    }

    private static Account.Heard heard(Hearing heard, String text) {
        var values = new HashMap<>(heard.facts().values());
        if (heard.term() != null) {
            values.put(Slot.TERM.name(), heard.term());
        }
        if (heard.service() != null) {
            values.put(Slot.SERVICE.name(), heard.service());
        }
        var command = heard.command() == Command.NONE ? "" : heard.command().name().toLowerCase(Locale.ROOT);
        return new Account.Heard(
                new Slots(values), heard.place(), GradeReader.ticks(PlainWords.of(text)), command, heard.spoken());
    }
}
