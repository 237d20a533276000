package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.kb.understanding.Calibration.Outcome;

class CalibrationTest {

    private static List<Outcome> outcomes(double score, int right, int wrong) {
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < right + wrong; i++) {
            outcomes.add(new Outcome(score, i < right));
        }
        return outcomes;
    }

    @Test
    void learnsWhatAScoreMeans() {
        var seen = new ArrayList<>(outcomes(0.2, 5, 95));
        seen.addAll(outcomes(0.6, 50, 50));
        var calibration = Calibration.fit(seen);

        assertThat(calibration.of(0.2)).isCloseTo(0.05, within(0.01));
        assertThat(calibration.of(0.6)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void keepsTheOrderOfScoresAndStaysAProbability() {
        var calibration = new Calibration(1.4, 0.4);

        assertThat(calibration.of(0)).isBetween(0.0, 0.001);
        assertThat(calibration.of(1)).isBetween(0.999, 1.0);
        assertThat(calibration.of(0.3)).isLessThan(calibration.of(0.4));
    }
}
