package signpost.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final List<Double> TENTHS = IntStream.range(0, 10).mapToObj(i -> i / 10.0).toList();

    @Test
    void theAreaIsHowOftenRightScoresAboveWrong() {
        assertThat(new Curve(List.of(0.9, 0.8), List.of(0.1, 0.2)).area()).isEqualTo(1);
        assertThat(new Curve(List.of(0.1, 0.2), List.of(0.9, 0.8)).area()).isZero();
        // 0.5 is above two of four, 0.9 above all
        assertThat(new Curve(List.of(0.5, 0.9), List.of(0.1, 0.2, 0.6, 0.8)).area()).isEqualTo(0.75);
    }

    @Test
    void equalScoresCountHalf() {
        assertThat(new Curve(List.of(0.0, 0.0), List.of(0.0, 0.0, 0.0)).area()).isEqualTo(0.5);
        assertThat(new Curve(List.of(0.5), List.of(0.5, 0.1)).area()).isEqualTo(0.75);
    }

    @Test
    void withoutEitherSideThereIsNoArea() {
        assertThat(new Curve(List.of(), TENTHS).area()).isNaN();
        assertThat(new Curve(TENTHS, List.of()).area()).isNaN();
    }

    @Test
    void findsWhatScoresAboveTheOthersThatMayNotBeFound() {
        var curve = new Curve(List.of(0.95, 0.85, 0.75, 0.05), TENTHS);

        assertThat(curve.foundAt(0)).isEqualTo(new Proportion(1, 4));
        assertThat(curve.foundAt(0.1)).isEqualTo(new Proportion(2, 4));
        assertThat(curve.foundAt(0.2)).isEqualTo(new Proportion(3, 4));
        assertThat(curve.foundAt(0.9)).isEqualTo(new Proportion(4, 4));
        assertThat(curve.foundAt(1)).isEqualTo(new Proportion(4, 4));
    }

    @Test
    void aRateThatIsNoWholeMessageIsRoundedDown() {
        var curve = new Curve(List.of(0.95, 0.85), TENTHS);

        assertThat(curve.foundAt(0.03)).isEqualTo(new Proportion(1, 2));
        assertThat(curve.foundAt(0.1)).isEqualTo(new Proportion(2, 2));
    }

    /// A recogniser that gives everything the same score finds nothing without finding all.
    @Test
    void whatScoresLikeAFalseAlarmTooManyIsNotFound() {
        var curve = new Curve(Collections.nCopies(5, 0.0), Collections.nCopies(100, 0.0));

        assertThat(curve.foundAt(0.1)).isEqualTo(new Proportion(0, 5));
    }

    @Test
    void withoutOthersEverythingIsFound() {
        assertThat(new Curve(List.of(0.1, 0.2), List.of()).foundAt(0)).isEqualTo(new Proportion(2, 2));
    }
}
