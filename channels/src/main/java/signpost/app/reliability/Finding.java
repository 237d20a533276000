package signpost.app.reliability;

import java.util.Locale;

/// One figure of a trial.
///
/// @param what   it is a figure of
/// @param figure as it is printed
/// @param bar    what it is held against; empty for none
/// @param judged whether the bar is met
/// @param timed  whether it hangs on the speed of the machine, so that no test may assert it
public record Finding(String what, String figure, String bar, Judged judged, boolean timed) {

    /// How a figure stands to its bar.
    public enum Judged {
        MET,
        NOT_MET,
        /// There is no bar.
        TOLD,
        /// It cannot be tried on this machine; the figure says why.
        SKIPPED
    }

    /// A count that has to be exactly so.
    public static Finding exactly(String what, long count, long bar) {
        return new Finding(what, Long.toString(count), "is " + bar, judged(count == bar), false);
    }

    /// A count that has to be reached.
    public static Finding atLeast(String what, long count, long bar) {
        return new Finding(what, Long.toString(count), "at least " + bar, judged(count >= bar), false);
    }

    /// Something that has to be so.
    public static Finding holds(String what, boolean so, String seen) {
        return new Finding(what, seen, "yes", judged(so), false);
    }

    /// A figure of speed that may not be passed.
    public static Finding within(String what, double value, double bar) {
        return new Finding(what, number(value), "at most " + number(bar), judged(value <= bar), true);
    }

    /// A figure of speed that has to be reached.
    public static Finding reaches(String what, double value, double bar) {
        return new Finding(what, number(value), "at least " + number(bar), judged(value >= bar), true);
    }

    /// A figure without a bar.
    public static Finding told(String what, String figure) {
        return new Finding(what, figure, "", Judged.TOLD, true);
    }

    public static Finding skipped(String what, String why) {
        return new Finding(what, why, "", Judged.SKIPPED, true);
    }

    private static Judged judged(boolean met) {
        return met ? Judged.MET : Judged.NOT_MET;
    }

    private static String number(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }

    /// One line.
    @Override
    public String toString() {
        return switch (judged) {
            case MET -> "%s: %s (%s: met)".formatted(what, figure, bar);
            case NOT_MET -> "%s: %s (%s: NOT MET)".formatted(what, figure, bar);
            case TOLD -> "%s: %s".formatted(what, figure);
            case SKIPPED -> "%s: not tried, because %s".formatted(what, figure);
        };
    }
}
