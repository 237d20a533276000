package signpost.kb.understanding;

import java.util.List;

/// Turns a score into a probability that means what it says: of the texts at 0.3, three in ten are right (Platt's method).
///
/// @param slope of the log-odds
/// @param shift of the log-odds
record Calibration(double slope, double shift) {
    private static final double EDGE = 1e-6;
    private static final int ROUNDS = 50;

    /// A score, and whether it was for something that is true.
    record Outcome(double score, boolean right) {}

    double of(double score) {
        return probability(slope * logOdds(score) + shift);
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    static double logOdds(double score) {
        double p = Math.clamp(score, EDGE, 1 - EDGE);
        return Math.log(p / (1 - p));
    }

    /// The calibration that makes the outcomes likeliest (Newton's method).
    static Calibration fit(List<Outcome> outcomes) {
        var best = new Calibration(1, 0);
        for (int round = 0; round < ROUNDS; round++) {
            best = best.nearer(outcomes);
        }
        return best;
    }

    private Calibration nearer(List<Outcome> outcomes) {
        double gradientSlope = 0;
        double gradientShift = 0;
        double slopeSlope = EDGE;
        double slopeShift = 0;
        double shiftShift = EDGE;
        for (var outcome : outcomes) {
            double x = logOdds(outcome.score());
            double p = of(outcome.score());
            double error = p - (outcome.right() ? 1 : 0);
            double spread = p * (1 - p);
            gradientSlope += error * x;
            gradientShift += error;
            slopeSlope += spread * x * x;
            slopeShift += spread * x;
            shiftShift += spread;
        }
        double determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
        return new Calibration(
                slope - (shiftShift * gradientSlope - slopeShift * gradientShift) / determinant,
                shift - (slopeSlope * gradientShift - slopeShift * gradientSlope) / determinant);
    }
}
