package signpost.core.safety;

import java.util.List;
import signpost.core.message.Signal;

/// What the screen found in one utterance.
///
/// @param signals  most urgent first; empty if none
/// @param askFirst true where danger is in doubt: one short question that carries 999 comes first (SAFE-10)
public record Screening(List<Signal> signals, boolean askFirst) {
    public static final Screening CLEAR = new Screening(List.of(), false);

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
}
