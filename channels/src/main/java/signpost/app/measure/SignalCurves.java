package signpost.app.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.core.message.Signal;

/// The curves of one contender: each signal against the messages in which it would be wrong.
final class SignalCurves {
    private static final String OUT_OF_SCOPE = "out-of-scope";

    /// Messages of these signals count neither for nor against: one message may well be about both.
    private static final Map<Signal, Set<Signal>> BESIDE = Map.of(
            Signal.IMMEDIATE_DANGER, EnumSet.of(Signal.SUICIDE, Signal.SERIOUS_HARM),
            Signal.SUICIDE, EnumSet.of(Signal.IMMEDIATE_DANGER, Signal.SERIOUS_HARM, Signal.CHILD_AT_RISK),
            Signal.SERIOUS_HARM, EnumSet.of(Signal.IMMEDIATE_DANGER, Signal.SUICIDE, Signal.CHILD_AT_RISK),
            Signal.CHILD_AT_RISK, EnumSet.of(Signal.IMMEDIATE_DANGER, Signal.SUICIDE, Signal.SERIOUS_HARM));

    private final List<Scored> all;

    SignalCurves(List<Scored> all) {
        this.all = List.copyOf(all);
    }

    Curve of(Signal signal) {
        return new Curve(
                all.stream().filter(s -> s.is(signal)).map(s -> s.scores().of(signal)).toList(),
                all.stream().filter(s -> isWrongIn(signal, s)).map(s -> s.scores().of(signal)).toList());
    }

    /// Whether raising the signal would be a false alarm.
    static boolean isWrongIn(Signal signal, Scored scored) {
        var right = scored.message().signal();
        return right == null || (right != signal && !BESIDE.getOrDefault(signal, Set.of()).contains(right));
    }

    /// Messages that are about something else entirely, against all others.
    Curve outOfScope() {
        return new Curve(
                all.stream().filter(SignalCurves::isOutOfScope).map(s -> s.scores().of(OUT_OF_SCOPE)).toList(),
                all.stream().filter(s -> !isOutOfScope(s)).map(s -> s.scores().of(OUT_OF_SCOPE)).toList());
    }

    static boolean isOutOfScope(Scored scored) {
        return OUT_OF_SCOPE.equals(scored.message().intent());
    }
}
