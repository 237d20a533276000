package signpost.core.safety;

import signpost.core.message.Signal;

/// One signal as the screen weighs it for a message, for people who ask why.
///
/// @param score 0 to 1, from what was learnt
/// @param bar   the score from which the signal counts; infinite where no score is enough
/// @param ask   the score from which the signal is asked about; infinite where it never is
/// @param sign  what the exact words say, whatever the score
public record Weighed(Signal signal, double score, double bar, double ask, Sign sign) {

    /// What exact words say of a signal.
    public enum Sign {
        /// They raise it for certain.
        RAISES,
        /// They say nothing.
        NONE,
        /// What the score may see in them is certainly not meant.
        RULES_OUT;

        /// @param seen whether the score sees the signal, so that there is something to rule out
        static Sign of(Signal signal, String plain, boolean seen) {
            return ExactSigns.raise(signal, plain) ? RAISES : seen && ExactSigns.ruleOut(signal, plain) ? RULES_OUT : NONE;
        }
    }

    /// Whether the signal counts.
    public boolean raised() {
        return switch (sign) {
            case RAISES -> true;
            case RULES_OUT -> false;
            case NONE -> score >= bar;
        };
    }

    /// Whether the signal does not count, but by its score may be asked about.
    public boolean doubtful() {
        return sign == Sign.NONE && score >= ask && score < bar;
    }

    /// Whether exact words raise it, whatever the score.
    public boolean exact() {
        return sign == Sign.RAISES;
    }
}
