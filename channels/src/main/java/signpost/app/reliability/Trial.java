package signpost.app.reliability;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import signpost.app.load.Program;

/// What a row is tried with.
///
/// @param program how the program is started
/// @param folder  an empty one of the trial's own
/// @param extent  how long and how often
/// @param say     prints a line on the way
public record Trial(Program program, Path folder, Extent extent, Consumer<String> say) {
    static final Duration LONGEST_START = Duration.ofMinutes(3);
    static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    /// How much of it.
    ///
    /// @param load  how long load goes on
    /// @param soak  how long the soak goes on
    /// @param rate  turns a second, where a rate is held
    /// @param times how often something is done to the program
    public record Extent(Duration load, Duration soak, double rate, int times) {
        /// In seconds, for the tests.
        public static final Extent SHORT = new Extent(Duration.ofSeconds(2), Duration.ofSeconds(2), 10, 1);

        /// For the bench.
        public static final Extent USUAL = new Extent(Duration.ofMinutes(1), Duration.ofMinutes(5), 100, 5);

        /// As the rows are written.
        public static final Extent LONG = new Extent(Duration.ofMinutes(10), Duration.ofMinutes(60), 100, 20);

        /// With another length of the soak.
        public Extent soaking(Duration other) {
            return new Extent(load, other, rate, times);
        }
    }

    boolean isShort() {
        return extent.equals(Extent.SHORT);
    }
}
