package signpost.core.safety;

import java.util.Map;
import signpost.core.message.Signal;

/// The scores from which a signal counts.
///
/// @param act from here on the signal's reply is given; a signal that is left out never counts
/// @param ask from here to the bar for danger one short question that carries 999 is asked
public record SignalBars(Map<Signal, Double> act, double ask) {
    public static final SignalBars DEFAULT = new SignalBars(
            Map.of(
                    Signal.IMMEDIATE_DANGER, 0.5,
                    Signal.SUICIDE, 0.5,
                    Signal.UNSAFE_REQUEST, 0.5,
                    Signal.SERIOUS_HARM, 0.5,
                    Signal.CHILD_AT_RISK, 0.5),
            0.3);

    public SignalBars {
        act = Map.copyOf(act);
    }

    double actFrom(Signal signal) {
        return act.getOrDefault(signal, Double.POSITIVE_INFINITY);
    }
}
