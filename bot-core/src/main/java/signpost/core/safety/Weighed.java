package signpost.core.safety;

import signpost.core.message.Signal;

/// One signal as the screen weighs it for a message, for people who ask why.
///
/// @param score 0 to 1, from what was learnt
/// @param bar   the score from which the signal counts; infinite where no score is enough
/// @param exact whether the words carry a certain sign, which counts whatever the score
public record Weighed(Signal signal, double score, double bar, boolean exact) {

    /// Whether the signal counts.
    public boolean raised() {
        return exact || score >= bar;
    }
}
