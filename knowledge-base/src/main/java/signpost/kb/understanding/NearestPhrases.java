package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/// Finds the phrases that are most like a text, by the cosine of their vectors.
final class NearestPhrases {

    /// @param phrase   its number in the list that was handed over
    /// @param likeness 0 to 1
    record Near(int phrase, double likeness) {}

    /// A feature that more than this share of the phrases have says nothing about likeness, and would cost the most time.
    private static final double COMMON = 0.1;
    private static final int FEW = 2;

    private final int phrases;
    private final int[][] holders;
    private final float[][] values;
    private final float[] rarity;

    NearestPhrases(List<SparseVector> vectors, int width) {
        phrases = vectors.size();
        holders = new int[width][];
        values = new float[width][];
        rarity = new float[width];
        var sizes = sizes(vectors, width);
        for (int place = 0; place < width; place++) {
            boolean telling = sizes[place] <= Math.max(FEW, phrases * COMMON);
            holders[place] = new int[telling ? sizes[place] : 0];
            values[place] = new float[holders[place].length];
            rarity[place] = telling ? (float) Math.log((phrases + 1.0) / (sizes[place] + 0.5)) : 0;
        }
        Arrays.fill(sizes, 0);
        for (int p = 0; p < phrases; p++) {
            enter(p, vectors.get(p), sizes);
        }
    }

    private NearestPhrases(int phrases, float[] rarity, int[][] holders, float[][] values) {
        this.phrases = phrases;
        this.rarity = rarity;
        this.holders = holders;
        this.values = values;
    }

    int bytes() {
        int held = Arrays.stream(holders).mapToInt(h -> h.length).sum();
        return Integer.BYTES * 2 + (Integer.BYTES + Float.BYTES) * (rarity.length + held);
    }

    void writeTo(ByteBuffer out) {
        out.putInt(phrases).putInt(rarity.length);
        Numbers.put(out, rarity);
        Numbers.put(out, Arrays.stream(holders).mapToInt(h -> h.length).toArray());
        for (int place = 0; place < holders.length; place++) {
            Numbers.put(out, holders[place]);
            Numbers.put(out, values[place]);
        }
    }

    static NearestPhrases readFrom(ByteBuffer in) {
        int phrases = in.getInt();
        var rarity = new float[in.getInt()];
        Numbers.get(in, rarity);
        var sizes = new int[rarity.length];
        Numbers.get(in, sizes);
        var holders = new int[rarity.length][];
        var values = new float[rarity.length][];
        for (int place = 0; place < sizes.length; place++) {
            holders[place] = new int[sizes[place]];
            values[place] = new float[sizes[place]];
            Numbers.get(in, holders[place]);
            Numbers.get(in, values[place]);
        }
        return new NearestPhrases(phrases, rarity, holders, values);
    }

    private static int[] sizes(List<SparseVector> vectors, int width) {
        var sizes = new int[width];
        for (var vector : vectors) {
            for (int i = 0; i < vector.size(); i++) {
                sizes[vector.place(i)]++;
            }
        }
        return sizes;
    }

    private void enter(int phrase, SparseVector vector, int[] sizes) {
        double length = length(vector);
        for (int i = 0; i < vector.size(); i++) {
            int place = vector.place(i);
            if (rarity[place] > 0) {
                holders[place][sizes[place]] = phrase;
                values[place][sizes[place]++] = (float) (vector.value(i) * rarity[place] / length);
            }
        }
    }

    private double length(SparseVector vector) {
        double squares = 0;
        for (int i = 0; i < vector.size(); i++) {
            double value = vector.value(i) * rarity[vector.place(i)];
            squares += value * value;
        }
        return squares > 0 ? Math.sqrt(squares) : 1;
    }

    /// At most `count` phrases that share a feature with the vector, the likest first.
    List<Near> nearest(SparseVector vector, int count) {
        var likeness = likeness(vector);
        var top = new int[Math.min(count, phrases)];
        int size = 0;
        float bar = 0; // one comparison for each of many thousand phrases
        for (int p = 0; p < likeness.length; p++) {
            if (likeness[p] > bar && top.length > 0) {
                size = Math.min(size + 1, top.length);
                insert(top, size, p, likeness);
                bar = size < top.length ? 0 : likeness[top[size - 1]];
            }
        }
        return Arrays.stream(top, 0, size).mapToObj(p -> new Near(p, likeness[p])).toList();
    }

    private static void insert(int[] top, int size, int phrase, float[] likeness) {
        int at = size - 1;
        while (at > 0 && likeness[top[at - 1]] < likeness[phrase]) {
            top[at] = top[at - 1];
            at--;
        }
        top[at] = phrase;
    }

    private float[] likeness(SparseVector vector) {
        var sums = new float[phrases];
        double length = length(vector);
        for (int i = 0; i < vector.size(); i++) {
            int place = vector.place(i);
            add((float) (vector.value(i) * rarity[place] / length), holders[place], values[place], sums);
        }
        return sums;
    }

    private static void add(float value, int[] holding, float[] held, float[] sums) {
        for (int h = 0; h < holding.length; h++) {
            sums[holding[h]] += value * held[h];
        }
    }
}
