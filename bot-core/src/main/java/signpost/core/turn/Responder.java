package signpost.core.turn;

import java.util.function.Supplier;
import signpost.core.intent.IntentRecognizer;
import signpost.core.message.Reply;
import signpost.core.safety.ReplyGuard;
import signpost.core.safety.SafetyGate;
import signpost.core.turn.Conversation.Knowledge;

/// What answers one turn: the screen, the engine and the guard, all made from one state of the content. Immutable.
///
/// New content makes a new responder. A [Conversation] asks for the current one once a turn, so that no reply is put together from two.
public final class Responder {
    private final IntentRecognizer recognizer;
    private final SafetyGate gate;
    private final CarryOver carryOver;
    private final FlowEngine engine;
    private final ReplyGuard guard;
    private final Accounts accounts;

    /// @throws IllegalArgumentException if the content misses a node that policy leads to
    public Responder(Knowledge knowledge) {
        var understanding = knowledge.understanding();
        var flows = knowledge.flows();
        var glossary = understanding.glossary();
        var listener = new Listener(understanding);
        var composer = new Composer(knowledge);
        this.recognizer = understanding.recognizer();
        this.gate = new SafetyGate(understanding.signals());
        this.carryOver = new CarryOver(flows, new Offers(flows, knowledge.intents()), glossary);
        this.engine = new FlowEngine(flows, listener, composer, knowledge.intents());
        this.guard = new ReplyGuard(knowledge.services());
        this.accounts = new Accounts(gate, listener, new Router(flows));
    }

    /// Why the turn is answered as it is, were it the first of a conversation. Keeps nothing of it.
    public Account account(Turn turn) {
        return accounts.of(turn);
    }

    /// One turn from start to end.
    <T> T during(Supplier<T> turn) {
        return recognizer.during(turn);
    }

    SafetyGate gate() {
        return gate;
    }

    CarryOver carryOver() {
        return carryOver;
    }

    FlowEngine engine() {
        return engine;
    }

    ReplyGuard guard() {
        return guard;
    }
}
