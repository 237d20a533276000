package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.kb.understanding.NearestPhrases.Near;

class NearestPhrasesTest {
    private static final int WIDTH = 60;

    /// Twenty phrases; phrase p holds the places 2p and 2p + 1, and all of them hold place 50.
    private final List<SparseVector> phrases = phrases();
    private final NearestPhrases nearest = new NearestPhrases(phrases, WIDTH);

    private static List<SparseVector> phrases() {
        var phrases = new ArrayList<SparseVector>();
        for (int p = 0; p < 20; p++) {
            phrases.add(vector(2 * p, 2 * p + 1, 50));
        }
        return phrases;
    }

    private static SparseVector vector(int... places) {
        var values = new float[places.length];
        java.util.Arrays.fill(values, (float) (1 / Math.sqrt(Math.max(1, places.length))));
        return new SparseVector(places, values);
    }

    @Test
    void aPhraseIsMostLikeItself() {
        for (int p = 0; p < phrases.size(); p++) {
            var first = nearest.nearest(phrases.get(p), 3).getFirst();

            assertThat(first.phrase()).isEqualTo(p);
            assertThat(first.likeness()).isCloseTo(1, within(1e-3));
        }
    }

    @Test
    void ordersByLikeness() {
        var near = nearest.nearest(vector(6, 7, 8), 5);

        assertThat(near).extracting(Near::phrase).containsExactly(3, 4);
        assertThat(near.get(0).likeness()).isGreaterThan(near.get(1).likeness());
    }

    @Test
    void whatAllPhrasesShareIsNoLikeness() {
        assertThat(nearest.nearest(vector(50), 5)).isEmpty();
    }

    @Test
    void nothingIsNearAnEmptyVector() {
        assertThat(nearest.nearest(vector(), 5)).isEmpty();
        assertThat(new NearestPhrases(List.of(), WIDTH).nearest(vector(1), 5)).isEmpty();
    }
}
