package signpost.app.measure;

import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;

/// What the program decides on one message.
///
/// @param node where the reply leads, as `flow/node`
public record Decided(Screening screening, IntentMatch match, String node) {

    boolean raises(Signal signal) {
        return screening.has(signal);
    }

    /// The 999 directive.
    boolean directs() {
        return raises(Signal.IMMEDIATE_DANGER);
    }

    /// The 999 directive, or the short question that carries 999.
    boolean directsOrAsks() {
        return directs() || screening.doubt() == Signal.IMMEDIATE_DANGER;
    }

    /// The reply of that signal, or the short question about it.
    boolean raisesOrAsks(Signal signal) {
        return raises(signal) || screening.doubt() == signal;
    }

    /// A reply in words for children and young people.
    boolean speaksToAChild() {
        return node.startsWith("child/") || node.equals("suicide/young") || node.equals("suicide/ask-young") || directs();
    }
}
