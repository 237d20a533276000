package signpost.app.measure;

import java.util.Arrays;

/// How long one message takes, in milliseconds.
///
/// @param median  half of the messages take longer
/// @param slowest one message in a hundred takes longer
public record Timing(double median, double slowest) {
    private static final double MOST = 0.99;

    /// @param times one for each message, in milliseconds, in any order; empty gives not a number
    public static Timing of(double[] times) {
        var sorted = Arrays.stream(times).sorted().toArray();
        return sorted.length == 0
                ? new Timing(Double.NaN, Double.NaN)
                : new Timing(sorted[sorted.length / 2], sorted[(int) (MOST * (sorted.length - 1))]);
    }
}
