package signpost.core.safety;

import java.util.List;
import signpost.core.message.Signal;

/// What the screen found in one utterance.
///
/// @param signals most urgent first; empty if none
/// @param doubt   the signal that one short question is asked about: danger (SAFE-10) or suicide (SAFE-15); [Signal#NONE] if none
public record Screening(List<Signal> signals, Signal doubt) {
    public static final Screening CLEAR = new Screening(List.of(), Signal.NONE);

    public Screening {
        signals = signals.stream().sorted().toList();
    }

    /// The most urgent signal, or [Signal#NONE].
    public Signal first() {
        return signals.isEmpty() ? Signal.NONE : signals.getFirst();
    }

    public boolean has(Signal signal) {
        return signals.contains(signal);
    }

    /// Whether it is answered at once, in whatever state everything else is.
    public boolean isUrgent() {
        return has(Signal.IMMEDIATE_DANGER) || has(Signal.SUICIDE);
    }

    /// Whether nothing was found and nothing is in doubt.
    public boolean isClear() {
        return signals.isEmpty() && doubt == Signal.NONE;
    }
}
