package signpost.app.measure;

import java.util.List;
import signpost.core.message.Signal;
import signpost.kb.understanding.HeldOutMessage;

/// A message and what one contender makes of it.
record Scored(HeldOutMessage message, Scores scores) {

    boolean hasIntent() {
        return message.intent() != null;
    }

    boolean is(Signal signal) {
        return message.signal() == signal;
    }

    /// Whether the right intent is among the first so many.
    boolean rightAmong(int first) {
        return scores.ranked().stream().limit(first).anyMatch(r -> r.intent().equals(message.intent()));
    }

    static Proportion rightAmong(int first, List<Scored> all) {
        return Proportion.of(all.stream().filter(Scored::hasIntent).toList(), scored -> scored.rightAmong(first));
    }
}
