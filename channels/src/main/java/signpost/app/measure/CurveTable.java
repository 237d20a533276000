package signpost.app.measure;

import java.util.List;
import java.util.Locale;
import signpost.core.message.Signal;

/// What is found at each rate of false alarms, as plain tables.
final class CurveTable {
    private static final List<Double> RATES = List.of(0.005, 0.01, 0.02, 0.03, 0.05, 0.07, 0.10);

    private CurveTable() {}

    static String of(List<Scored> all) {
        var curves = new SignalCurves(all);
        var out = new StringBuilder();
        for (var signal : Signal.values()) {
            if (signal != Signal.NONE) {
                out.append(block(signal.slug(), curves.of(signal)));
            }
        }
        return out.toString();
    }

    private static String block(String name, Curve curve) {
        var out = new StringBuilder(String.format(
                Locale.ROOT, "%s, against %d others: area under the curve %.3f%n", name, curve.others(), curve.area()));
        for (double rate : RATES) {
            out.append(String.format(
                    Locale.ROOT, "  at %4.1f %% false alarms  %s%n", 100 * rate, curve.foundAt(rate).line()));
        }
        return out.toString();
    }
}
