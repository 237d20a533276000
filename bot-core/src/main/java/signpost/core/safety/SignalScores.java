package signpost.core.safety;

import java.util.Map;
import signpost.core.message.Signal;

/// How strongly a message raises each signal.
///
/// @param scores 0 to 1 by signal; a signal that is left out counts as 0
public record SignalScores(Map<Signal, Double> scores) {
    public static final SignalScores NONE = new SignalScores(Map.of());

    public SignalScores {
        scores = Map.copyOf(scores);
    }

    public double of(Signal signal) {
        return scores.getOrDefault(signal, 0.0);
    }
}
