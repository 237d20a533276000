package signpost.app.measure;

import java.util.Arrays;
import java.util.Collection;

/// What is found at each rate of false alarms, from scores alone.
final class Curve {
    private static final double ROUNDING = 1e-9;

    private final double[] right;
    private final double[] wrong;

    /// @param right scores of what should be found
    /// @param wrong scores of what should not
    Curve(Collection<Double> right, Collection<Double> wrong) {
        this.right = sorted(right);
        this.wrong = sorted(wrong);
    }

    private static double[] sorted(Collection<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /// What should not be found.
    int others() {
        return wrong.length;
    }

    /// What is found when at most that share of the others is found with it.
    ///
    /// @param falseAlarms 0 to 1, rounded down to whole messages
    Proportion foundAt(double falseAlarms) {
        int allowed = (int) (falseAlarms * wrong.length + ROUNDING);
        double above = allowed < wrong.length ? wrong[wrong.length - 1 - allowed] : Double.NEGATIVE_INFINITY;
        return new Proportion((int) Arrays.stream(right).filter(score -> score > above).count(), right.length);
    }

    /// How often something that should be found scores above something that should not; equal scores count half. 0.5 is chance, not a number means
    /// that one of the two is missing.
    double area() {
        double above = 0;
        for (double score : right) {
            int below = firstFrom(score);
            int notAbove = firstFrom(Math.nextUp(score));
            above += below + (notAbove - below) / 2.0;
        }
        return above / right.length / wrong.length;
    }

    /// How many of the others score below.
    private int firstFrom(double score) {
        int low = 0;
        int high = wrong.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wrong[middle] < score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
