package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import signpost.kb.sentence.SentenceEncoder;
import signpost.kb.understanding.LinearModel.Kind;

/// Logistic regression over sentence vectors, fitted in one thread and always with the same result (Adam, small batches).
final class DenseModel {
    private static final int WIDTH = SentenceEncoder.WIDTH;

    /// Vectors of length one have small places; stretched, the usual step sizes fit them.
    private static final float STRETCH = 3;

    private static final long SEED = 7;
    private static final int ROUNDS = 15;
    private static final int BATCH = 128;
    private static final float RATE = 0.02f;
    private static final float SMALLNESS = 1e-4f;

    private final Kind kind;
    private final int classes;
    private final float[] weights;
    private final float[] bias;

    private DenseModel(Kind kind, int classes) {
        this.kind = kind;
        this.classes = classes;
        this.weights = new float[WIDTH * classes];
        this.bias = new float[classes];
    }

    /// @param lessons what each vector should be taken for, in the order of the vectors
    /// @param classes how many each lesson speaks of
    static DenseModel fit(List<float[]> vectors, List<Targets> lessons, int classes, Kind kind) {
        var model = new DenseModel(kind, classes);
        var fitting = model.new Fitting(vectors, lessons);
        var order = new int[lessons.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            LinearModel.shuffle(order, random);
            float rate = RATE * (1 - (float) round / ROUNDS);
            for (int from = 0; from < order.length; from += BATCH) {
                fitting.learn(order, from, rate);
            }
        }
        return model;
    }

    /// For each class 0 to 1; for [Kind#ONE_OF] they add up to 1.
    float[] probabilities(float[] vector) {
        var scores = scores(vector);
        LinearModel.squash(scores, kind);
        return scores;
    }

    private float[] scores(float[] vector) {
        var sum = bias.clone();
        for (int i = 0; i < WIDTH; i++) {
            float value = vector[i] * STRETCH;
            int base = i * classes;
            for (int c = 0; c < sum.length; c++) {
                sum[c] += weights[base + c] * value;
            }
        }
        return sum;
    }

    int bytes() {
        return Integer.BYTES + Float.BYTES * (weights.length + bias.length);
    }

    void writeTo(ByteBuffer out) {
        out.putInt(classes);
        Numbers.put(out, weights);
        Numbers.put(out, bias);
    }

    static DenseModel readFrom(ByteBuffer in, Kind kind) {
        var model = new DenseModel(kind, in.getInt());
        Numbers.get(in, model.weights);
        Numbers.get(in, model.bias);
        return model;
    }

    /// What exists only while fitting: how far and how steadily each weight was pulled (Adam).
    private final class Fitting {
        private static final float KEPT = 0.9f;
        private static final float KEPT_SQUARES = 0.999f;
        private static final float TINY = 1e-8f;

        private final List<float[]> vectors;
        private final List<Targets> lessons;
        private final int size = weights.length + bias.length;
        private final float[] pull = new float[size];
        private final float[] mean = new float[size];
        private final float[] squares = new float[size];
        private double keptSoFar = 1;
        private double keptSquaresSoFar = 1;

        Fitting(List<float[]> vectors, List<Targets> lessons) {
            this.vectors = vectors;
            this.lessons = lessons;
        }

        void learn(int[] order, int from, float rate) {
            int to = Math.min(order.length, from + BATCH);
            Arrays.fill(pull, 0);
            for (int i = from; i < to; i++) {
                add(vectors.get(order[i]), lessons.get(order[i]), 1f / (to - from));
            }
            keptSoFar *= KEPT;
            keptSquaresSoFar *= KEPT_SQUARES;
            move(weights, 0, rate, SMALLNESS);
            move(bias, weights.length, rate, 0);
        }

        private void add(float[] vector, Targets lesson, float share) {
            var errors = probabilities(vector);
            for (int c = 0; c < classes; c++) {
                errors[c] = (errors[c] - lesson.target(c)) * lesson.weight(c) * share;
            }
            for (int i = 0; i < WIDTH; i++) {
                float value = vector[i] * STRETCH;
                int base = i * classes;
                for (int c = 0; c < errors.length; c++) {
                    pull[base + c] += errors[c] * value;
                }
            }
            for (int c = 0; c < errors.length; c++) {
                pull[weights.length + c] += errors[c];
            }
        }

        private void move(float[] numbers, int at, float rate, float smallness) {
            float unbiased = (float) (1 / (1 - keptSoFar));
            float unbiasedSquares = (float) (1 / (1 - keptSquaresSoFar));
            for (int i = 0; i < numbers.length; i++) {
                float g = pull[at + i] + smallness * numbers[i];
                mean[at + i] = KEPT * mean[at + i] + (1 - KEPT) * g;
                squares[at + i] = KEPT_SQUARES * squares[at + i] + (1 - KEPT_SQUARES) * g * g;
                numbers[i] -= rate * mean[at + i] * unbiased / ((float) Math.sqrt(squares[at + i] * unbiasedSquares) + TINY);
            }
        }
    }
}
