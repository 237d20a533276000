package signpost.core.safety;

import java.util.Map;
import signpost.core.message.Signal;

/// The scores from which a signal counts.
///
/// @param act from here on the signal's reply is given; a signal that is left out never counts
/// @param ask from here to the bar for acting one short question is asked; a signal that is left out is never asked about
public record SignalBars(Map<Signal, Double> act, Map<Signal, Double> ask) {
    public static final SignalBars DEFAULT = new SignalBars(
            Map.of(
                    Signal.IMMEDIATE_DANGER, 0.5,
                    Signal.SUICIDE, 0.5,
                    Signal.UNSAFE_REQUEST, 0.5,
                    Signal.SERIOUS_HARM, 0.5,
                    Signal.CHILD_AT_RISK, 0.5),
            Map.of(Signal.IMMEDIATE_DANGER, 0.3, Signal.SUICIDE, 0.3));

    public SignalBars {
        act = Map.copyOf(act);
        ask = Map.copyOf(ask);
    }

    /// The score from which the signal's reply is given; infinite if never.
    public double actFrom(Signal signal) {
        return act.getOrDefault(signal, Double.POSITIVE_INFINITY);
    }

    /// The score from which the signal is asked about; infinite if never.
    public double askFrom(Signal signal) {
        return ask.getOrDefault(signal, Double.POSITIVE_INFINITY);
    }
}
