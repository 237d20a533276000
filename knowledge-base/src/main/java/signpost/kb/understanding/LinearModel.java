package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;

/// Logistic regression over sparse vectors, fitted in one thread and always with the same result.
///
/// The weights lie feature by feature, so that one walk over a vector serves every class.
final class LinearModel {

    /// Whether a text has exactly one of the classes, or any number of them.
    enum Kind {
        ONE_OF,
        ANY_OF
    }

    /// One vector, what each class should be for it (0 or 1), and how much that counts.
    record Lesson(SparseVector vector, Targets targets) {}

    /// @param rate how far one lesson moves the weights
    record Settings(Kind kind, int rounds, float rate) {}

    private static final long SEED = 7;
    private static final float SLOWING = 0.3f;
    private static final float STEADYING = 1e-2f;
    private static final float BIAS_RATE = 0.1f;

    private final Kind kind;
    private final int classes;
    private final float[] weights;
    private final float[] bias;

    private LinearModel(Kind kind, int width, int classes) {
        this.kind = kind;
        this.classes = classes;
        this.weights = new float[width * classes];
        this.bias = new float[classes];
    }

    /// @param width   places of the vectors
    /// @param classes how many each lesson speaks of
    static LinearModel fit(List<Lesson> lessons, int width, int classes, Settings settings) {
        var model = new LinearModel(settings.kind(), width, classes);
        var fitting = model.new Fitting(width);
        var order = new int[lessons.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var random = new Random(SEED);
        for (int round = 0; round < settings.rounds(); round++) {
            shuffle(order, random);
            fitting.rate = settings.rate() / (1 + SLOWING * round);
            for (int i : order) {
                fitting.learn(lessons.get(i));
            }
        }
        return model;
    }

    static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
    }

    /// For each class 0 to 1; for [Kind#ONE_OF] they add up to 1.
    float[] probabilities(SparseVector vector, float temperature) {
        var p = scores(vector);
        for (int c = 0; c < classes; c++) {
            p[c] /= temperature;
        }
        squash(p, kind);
        return p;
    }

    int bytes() {
        return Integer.BYTES * 2 + Float.BYTES * (weights.length + bias.length);
    }

    void writeTo(ByteBuffer out) {
        out.putInt(weights.length / classes).putInt(classes);
        Numbers.put(out, weights);
        Numbers.put(out, bias);
    }

    static LinearModel readFrom(ByteBuffer in, Kind kind) {
        var model = new LinearModel(kind, in.getInt(), in.getInt());
        Numbers.get(in, model.weights);
        Numbers.get(in, model.bias);
        return model;
    }

    float weight(int place, int c) {
        return weights[place * classes + c];
    }

    private float[] scores(SparseVector vector) {
        var sum = bias.clone();
        addScores(vector, sum);
        return sum;
    }

    private void addScores(SparseVector vector, float[] sum) {
        for (int i = 0; i < vector.size(); i++) {
            add(weights, vector.place(i) * sum.length, vector.value(i), sum);
        }
    }

    private static void add(float[] weights, int from, float value, float[] sum) {
        for (int c = 0; c < sum.length; c++) {
            sum[c] += weights[from + c] * value;
        }
    }

    /// Turns scores into probabilities, in place.
    static void squash(float[] scores, Kind kind) {
        if (kind == Kind.ANY_OF) {
            for (int c = 0; c < scores.length; c++) {
                scores[c] = (float) (1 / (1 + Math.exp(-scores[c])));
            }
            return;
        }
        float top = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        float sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = (float) Math.exp(scores[c] - top);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
    }

    /// What exists only while fitting. Steps shrink for features that have already been moved much (AdaGrad by feature).
    private final class Fitting {
        private final float[] moved;
        private final float[] errors = new float[classes];
        private float rate;

        Fitting(int width) {
            moved = new float[width];
        }

        void learn(Lesson lesson) {
            System.arraycopy(bias, 0, errors, 0, classes);
            addScores(lesson.vector(), errors);
            squash(errors, kind);
            float squares = 0;
            for (int c = 0; c < classes; c++) {
                errors[c] = (errors[c] - lesson.targets().target(c)) * lesson.targets().weight(c);
                squares += errors[c] * errors[c];
            }
            move(lesson.vector(), squares);
            move(bias, 0, rate * BIAS_RATE);
        }

        private void move(SparseVector vector, float squares) {
            for (int i = 0; i < vector.size(); i++) {
                int place = vector.place(i);
                float value = vector.value(i);
                moved[place] += squares * value * value;
                float step = rate * value / (float) Math.sqrt(moved[place] + STEADYING);
                move(weights, place * classes, step);
            }
        }

        private void move(float[] numbers, int from, float step) {
            for (int c = 0; c < errors.length; c++) {
                numbers[from + c] -= step * errors[c];
            }
        }
    }
}
