package signpost.core.safety;

/// Scores a message for every signal, from words learnt from the reviewed phrases.
///
/// Pure arithmetic in memory: it may not throw, block, or ask anything that can be down.
@FunctionalInterface
public interface SignalReader {
    SignalScores read(String text);

    /// Where to act, for each signal, and where to ask first. Set on phrases of authors kept out of the fit.
    default SignalBars bars() {
        return SignalBars.DEFAULT;
    }
}
