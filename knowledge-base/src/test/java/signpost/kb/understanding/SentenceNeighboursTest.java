package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import signpost.kb.sentence.SentenceEncoder;
import signpost.kb.understanding.SentenceNeighbours.Near;

class SentenceNeighboursTest {
    private static final int SUBJECTS = 60;
    private static final int EACH = 40;

    /// Vectors that lie about as phrases do: around subjects.
    private static List<float[]> vectors() {
        var random = new Random(1);
        var vectors = new ArrayList<float[]>();
        for (int subject = 0; subject < SUBJECTS; subject++) {
            var middle = random.doubles(SentenceEncoder.WIDTH, -1, 1).toArray();
            for (int i = 0; i < EACH; i++) {
                vectors.add(ofLengthOne(IntStream.range(0, SentenceEncoder.WIDTH).mapToDouble(d -> middle[d] + random.nextGaussian(0, 0.6)).toArray()));
            }
        }
        return vectors;
    }

    private static float[] ofLengthOne(double[] values) {
        double length = Math.sqrt(IntStream.range(0, values.length).mapToDouble(i -> values[i] * values[i]).sum());
        var vector = new float[values.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (values[i] / length);
        }
        return vector;
    }

    private static double likeness(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void findsNearlyAllThatComparingWithEveryPhraseWouldFind() {
        var vectors = vectors();
        var neighbours = SentenceNeighbours.of(vectors);
        int found = 0;
        for (int p = 0; p < vectors.size(); p += 37) {
            var wanted = vectors.get(p);
            var likeness = vectors.stream().mapToDouble(vector -> likeness(wanted, vector)).toArray();
            var all = IntStream.range(0, vectors.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -likeness[i]))
                    .limit(10)
                    .toList();
            var near = neighbours.nearest(wanted, 10).stream().map(Near::phrase).toList();
            assertThat(near).hasSize(10).first().isEqualTo(p);
            found += (int) all.stream().filter(near::contains).count();
        }
        assertThat(found).isGreaterThan(9 * (vectors.size() / 37));
    }

    @Test
    void theLikestComeFirst() {
        var vectors = vectors();
        var near = SentenceNeighbours.of(vectors).nearest(vectors.get(100), 30);
        assertThat(near).isSortedAccordingTo(Comparator.comparingDouble(Near::likeness).reversed());
        assertThat(near.getFirst().likeness()).isCloseTo(1, within(0.05));
    }

    @Test
    void aFewPhrasesAreAllFound() {
        var vectors = vectors().subList(0, 5);
        assertThat(SentenceNeighbours.of(vectors).nearest(vectors.get(3), 30)).hasSize(5).first().extracting(Near::phrase).isEqualTo(3);
    }

    @Test
    void isTheSameEveryTime() {
        var vectors = vectors();
        assertThat(SentenceNeighbours.of(vectors).nearest(vectors.get(7), 30)).isEqualTo(SentenceNeighbours.of(vectors).nearest(vectors.get(7), 30));
    }
}
