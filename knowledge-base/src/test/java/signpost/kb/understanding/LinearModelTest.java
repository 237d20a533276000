package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import signpost.kb.understanding.LinearModel.Kind;
import signpost.kb.understanding.LinearModel.Lesson;
import signpost.kb.understanding.LinearModel.Settings;

class LinearModelTest {
    private static final Settings ONE_OF = new Settings(Kind.ONE_OF, 20, 1);
    private static final Settings ANY_OF = new Settings(Kind.ANY_OF, 20, 1);

    private static SparseVector vector(int... places) {
        var values = new float[places.length];
        java.util.Arrays.fill(values, (float) (1 / Math.sqrt(Math.max(1, places.length))));
        return new SparseVector(places, values);
    }

    /// Class c is known by place c; places 3 to 9 say nothing.
    private static List<Lesson> threeClasses() {
        var random = new Random(1);
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < 120; i++) {
            lessons.add(new Lesson(vector(i % 3, 3 + random.nextInt(7)), Targets.one(i % 3, 1)));
        }
        return lessons;
    }

    @Test
    void learnsWhichPlaceMeansWhichClass() {
        var model = LinearModel.fit(threeClasses(), 10, 3, ONE_OF);

        for (int c = 0; c < 3; c++) {
            assertThat(model.probabilities(vector(c), 1)[c]).isGreaterThan(0.9f);
        }
    }

    @Test
    void oneOfManyAddsUpToOne() {
        var p = LinearModel.fit(threeClasses(), 10, 3, ONE_OF).probabilities(vector(0, 1), 1);

        assertThat(p[0] + p[1] + p[2]).isCloseTo(1, within(1e-5f));
    }

    @Test
    void isLessSureAtAHigherTemperature() {
        var model = LinearModel.fit(threeClasses(), 10, 3, ONE_OF);

        assertThat(model.probabilities(vector(0), 3)[0]).isLessThan(model.probabilities(vector(0), 1)[0]);
    }

    @Test
    void givesTheSameWeightsEveryTime() {
        var one = LinearModel.fit(threeClasses(), 10, 3, ONE_OF);
        var two = LinearModel.fit(threeClasses(), 10, 3, ONE_OF);

        for (int place = 0; place < 10; place++) {
            for (int c = 0; c < 3; c++) {
                assertThat(one.weight(place, c)).isEqualTo(two.weight(place, c));
            }
        }
    }

    @Test
    void severalClassesMayHoldAtOnce() {
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < 60; i++) {
            lessons.add(new Lesson(vector(0), Targets.each(new float[] {1, 1}, new float[] {1, 1})));
            lessons.add(new Lesson(vector(1), Targets.each(new float[] {0, 1}, new float[] {1, 1})));
            lessons.add(new Lesson(vector(2), Targets.each(new float[] {0, 0}, new float[] {1, 1})));
        }
        var p = LinearModel.fit(lessons, 3, 2, ANY_OF).probabilities(vector(0), 1);

        assertThat(p[0]).isGreaterThan(0.9f);
        assertThat(p[1]).isGreaterThan(0.9f);
    }

    @Test
    void aLessonWithoutWeightTeachesNothing() {
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < 60; i++) {
            lessons.add(new Lesson(vector(0), Targets.each(new float[] {1, 0}, new float[] {1, 0})));
            lessons.add(new Lesson(vector(1), Targets.each(new float[] {0, 1}, new float[] {1, 1})));
        }
        var model = LinearModel.fit(lessons, 2, 2, ANY_OF);

        assertThat(model.weight(0, 1)).isZero();
    }

    @Test
    void knowsNothingWithoutLessons() {
        var p = LinearModel.fit(List.of(), 4, 2, ONE_OF).probabilities(vector(1, 3), 1);

        assertThat(p).containsExactly(0.5f, 0.5f);
    }
}
