package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/// Finds the phrases that are most like a text, by the cosine of their vectors.
///
/// For each place it keeps the phrases that have it, each with its value, both packed into one number: half of what a turn without the sentence model costs is
/// reading these lists, and half as many bytes are read in half the time.
final class NearestPhrases {

    /// @param phrase   its number in the list that was handed over
    /// @param likeness 0 to 1
    record Near(int phrase, double likeness) {}

    /// A feature that more than this share of the phrases have says nothing about likeness, and would cost the most time.
    private static final double COMMON = 0.1;
    private static final int FEW = 2;

    /// Of a packed number the lower bits are the value, from 0 to [#ONE], the upper ones the phrase.
    private static final int VALUE_BITS = 14;

    private static final int ONE = (1 << VALUE_BITS) - 1;
    private static final int MOST_PHRASES = 1 << (Integer.SIZE - VALUE_BITS);

    private final int phrases;
    private final int[][] holders;
    private final float[] rarity;

    NearestPhrases(List<SparseVector> vectors, int width) {
        phrases = vectors.size();
        if (phrases > MOST_PHRASES) {
            throw new IllegalArgumentException(phrases + " phrases are more than " + MOST_PHRASES);
        }
        holders = new int[width][];
        rarity = new float[width];
        var sizes = sizes(vectors, width);
        for (int place = 0; place < width; place++) {
            boolean telling = sizes[place] <= Math.max(FEW, phrases * COMMON);
            holders[place] = new int[telling ? sizes[place] : 0];
            rarity[place] = telling ? (float) Math.log((phrases + 1.0) / (sizes[place] + 0.5)) : 0;
        }
        Arrays.fill(sizes, 0);
        for (int p = 0; p < phrases; p++) {
            enter(p, vectors.get(p), sizes);
        }
    }

    private NearestPhrases(int phrases, float[] rarity, int[][] holders) {
        this.phrases = phrases;
        this.rarity = rarity;
        this.holders = holders;
    }

    int bytes() {
        int held = Arrays.stream(holders).mapToInt(h -> h.length).sum();
        return Integer.BYTES * (2 + rarity.length + held) + Float.BYTES * rarity.length;
    }

    void writeTo(ByteBuffer out) {
        out.putInt(phrases).putInt(rarity.length);
        Numbers.put(out, rarity);
        Numbers.put(out, Arrays.stream(holders).mapToInt(h -> h.length).toArray());
        for (var holding : holders) {
            Numbers.put(out, holding);
        }
    }

    static NearestPhrases readFrom(ByteBuffer in) {
        int phrases = in.getInt();
        var rarity = new float[in.getInt()];
        Numbers.get(in, rarity);
        var sizes = new int[rarity.length];
        Numbers.get(in, sizes);
        var holders = new int[rarity.length][];
        for (int place = 0; place < sizes.length; place++) {
            holders[place] = new int[sizes[place]];
            Numbers.get(in, holders[place]);
        }
        return new NearestPhrases(phrases, rarity, holders);
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
                holders[place][sizes[place]++] = phrase << VALUE_BITS | scaled(vector.value(i) * rarity[place] / length);
            }
        }
    }

    /// A value of a vector of length one, in whole steps: no feature weighs less than nothing.
    private static int scaled(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * ONE);
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
        int bar = 0; // one comparison for each of many thousand phrases
        for (int p = 0; p < likeness.length; p++) {
            if (likeness[p] > bar && top.length > 0) {
                size = Math.min(size + 1, top.length);
                insert(top, size, p, likeness);
                bar = size < top.length ? 0 : likeness[top[size - 1]];
            }
        }
        return Arrays.stream(top, 0, size).mapToObj(p -> new Near(p, likeness[p] / (double) (ONE * ONE))).toList();
    }

    private static void insert(int[] top, int size, int phrase, int[] likeness) {
        int at = size - 1;
        while (at > 0 && likeness[top[at - 1]] < likeness[phrase]) {
            top[at] = top[at - 1];
            at--;
        }
        top[at] = phrase;
    }

    /// For each phrase its likeness, in steps of one part in [#ONE] squared.
    private int[] likeness(SparseVector vector) {
        var sums = new int[phrases];
        double length = length(vector);
        for (int i = 0; i < vector.size(); i++) {
            int place = vector.place(i);
            add(scaled(vector.value(i) * rarity[place] / length), holders[place], sums);
        }
        return sums;
    }

    private static void add(int value, int[] holding, int[] sums) {
        for (int held : holding) {
            sums[held >>> VALUE_BITS] += value * (held & ONE);
        }
    }
}
