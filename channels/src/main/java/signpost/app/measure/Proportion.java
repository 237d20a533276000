package signpost.app.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/// So many of so many, with the interval in which the true share lies 95 times in 100 (Wilson's).
///
/// @param hits 0 to `of`
/// @param of   0 where there was nothing to count; the share is then not a number
record Proportion(int hits, int of) {
    private static final double Z = 1.959964;
    private static final double HUNDRED = 100;

    Proportion {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    static <T> Proportion of(Collection<T> all, Predicate<T> hit) {
        return new Proportion((int) all.stream().filter(hit).count(), all.size());
    }

    /// 0 to 1.
    double share() {
        return (double) hits / of;
    }

    /// The lower end of the interval, 0 to 1.
    double low() {
        return hits == 0 ? 0 : middle() - reach();
    }

    /// The upper end of the interval, 0 to 1.
    double high() {
        return hits == of ? 1 : middle() + reach();
    }

    private double middle() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double reach() {
        return Z * Math.sqrt(share() * (1 - share()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }

    /// Such as `38 of 42    90.5 % (77.9 to 96.2)`, always as wide.
    String line() {
        return of == 0
                ? "   - of 0"
                : String.format(
                        Locale.ROOT,
                        "%4d of %-4d %5.1f %% (%.1f to %.1f)",
                        hits, of, HUNDRED * share(), HUNDRED * low(), HUNDRED * high());
    }

    /// Such as `38/42 78-96`, for a table with many columns.
    String cell() {
        return of == 0
                ? "-"
                : String.format(Locale.ROOT, "%d/%d %.0f-%.0f", hits, of, HUNDRED * low(), HUNDRED * high());
    }
}
