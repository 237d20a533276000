package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import signpost.kb.sentence.SentenceEncoder;

/// Finds the phrases that mean nearly the same as a text, by the cosine of their sentence vectors.
///
/// The phrases lie in groups around centres (k-means), and only the groups nearest to the text are searched: comparing with every phrase would
/// cost more than making the vector. Vectors are kept as bytes.
final class SentenceNeighbours {

    /// @param phrase   its number in the list that was handed over
    /// @param likeness -1 to 1
    record Near(int phrase, double likeness) {}

    private static final int WIDTH = SentenceEncoder.WIDTH;
    private static final float STEPS = 400;
    private static final int GROUP = 96;
    private static final int ROUNDS = 5;
    private static final int SEARCHED = 16;

    private final float[] centres;
    private final int[] groupEnds;
    private final int[] phrases;
    private final byte[] vectors;

    private SentenceNeighbours(float[] centres, int[] groupEnds, int[] phrases, byte[] vectors) {
        this.centres = centres;
        this.groupEnds = groupEnds;
        this.phrases = phrases;
        this.vectors = vectors;
    }

    static SentenceNeighbours of(List<float[]> vectors) {
        int groups = Math.max(1, vectors.size() / GROUP);
        var centres = new float[groups * WIDTH];
        for (int g = 0; g < groups; g++) { // spread over the list, which is sorted by subject
            System.arraycopy(vectors.get((int) ((long) g * vectors.size() / groups)), 0, centres, g * WIDTH, WIDTH);
        }
        var group = new int[vectors.size()];
        for (int round = 0; round < ROUNDS; round++) {
            IntStream.range(0, group.length).parallel().forEach(p -> group[p] = nearest(centres, vectors.get(p)));
            move(centres, vectors, group);
        }
        return grouped(centres, vectors, group);
    }

    private static int nearest(float[] centres, float[] vector) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int g = 0; g * WIDTH < centres.length; g++) {
            float likeness = likeness(centres, g, vector);
            if (likeness > most) {
                most = likeness;
                best = g;
            }
        }
        return best;
    }

    private static float likeness(float[] centres, int group, float[] vector) {
        float sum = 0;
        int base = group * WIDTH;
        for (int i = 0; i < WIDTH; i++) {
            sum += centres[base + i] * vector[i];
        }
        return sum;
    }

    /// Each centre to the middle of its group; one that nobody is near stays.
    private static void move(float[] centres, List<float[]> vectors, int[] group) {
        var sums = new float[centres.length];
        for (int p = 0; p < group.length; p++) {
            for (int i = 0; i < WIDTH; i++) {
                sums[group[p] * WIDTH + i] += vectors.get(p)[i];
            }
        }
        for (int from = 0; from < sums.length; from += WIDTH) {
            double squares = 0;
            for (int i = from; i < from + WIDTH; i++) {
                squares += sums[i] * sums[i];
            }
            for (int i = from; squares > 0 && i < from + WIDTH; i++) {
                centres[i] = (float) (sums[i] / Math.sqrt(squares));
            }
        }
    }

    private static SentenceNeighbours grouped(float[] centres, List<float[]> vectors, int[] group) {
        var order = IntStream.range(0, group.length)
                .boxed()
                .sorted((a, b) -> group[a] == group[b] ? Integer.compare(a, b) : Integer.compare(group[a], group[b]))
                .mapToInt(p -> p)
                .toArray();
        var ends = new int[centres.length / WIDTH];
        var bytes = new byte[order.length * WIDTH];
        for (int at = 0; at < order.length; at++) {
            ends[group[order[at]]] = at + 1;
            for (int i = 0; i < WIDTH; i++) {
                bytes[at * WIDTH + i] = rounded(vectors.get(order[at])[i]);
            }
        }
        for (int g = 1; g < ends.length; g++) { // a group without phrases ends where the one before it does
            ends[g] = Math.max(ends[g], ends[g - 1]);
        }
        return new SentenceNeighbours(centres, ends, order, bytes);
    }

    private static byte rounded(float value) {
        return (byte) Math.clamp(Math.round(value * STEPS), -127, 127);
    }

    /// At most `count` phrases, the likest first.
    List<Near> nearest(float[] vector, int count) {
        var wanted = new byte[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            wanted[i] = rounded(vector[i]);
        }
        var best = new int[Math.min(count, phrases.length)];
        var likeness = new int[best.length + 1];
        int size = 0;
        for (int group : groupsNear(vector)) {
            for (int at = group == 0 ? 0 : groupEnds[group - 1]; at < groupEnds[group]; at++) {
                int here = likeness(at, wanted);
                if (size < best.length || (size > 0 && here > likeness[size - 1])) {
                    size = Math.min(size + 1, best.length);
                    insert(best, likeness, size, at, here);
                }
            }
        }
        return IntStream.range(0, size)
                .mapToObj(i -> new Near(phrases[best[i]], likeness[i] / (double) (STEPS * STEPS)))
                .toList();
    }

    private static void insert(int[] best, int[] likeness, int size, int at, int here) {
        int i = size - 1;
        while (i > 0 && likeness[i - 1] < here) {
            best[i] = best[i - 1];
            likeness[i] = likeness[i - 1];
            i--;
        }
        best[i] = at;
        likeness[i] = here;
    }

    /// Four at a step: this is where a turn that asks the model spends most of what is not the model itself, and the quick compiler unrolls nothing.
    private int likeness(int at, byte[] wanted) {
        var all = vectors;
        int sum = 0;
        for (int i = 0, v = at * WIDTH; i < WIDTH; i += 4, v += 4) {
            sum += all[v] * wanted[i] + all[v + 1] * wanted[i + 1] + all[v + 2] * wanted[i + 2] + all[v + 3] * wanted[i + 3];
        }
        return sum;
    }

    private int[] groupsNear(float[] vector) {
        var likeness = new float[groupEnds.length];
        for (int g = 0; g < likeness.length; g++) {
            likeness[g] = likeness(centres, g, vector);
        }
        var near = new int[Math.min(SEARCHED, likeness.length)];
        for (int n = 0; n < near.length; n++) {
            int best = 0;
            for (int g = 1; g < likeness.length; g++) {
                best = likeness[g] > likeness[best] ? g : best;
            }
            near[n] = best;
            likeness[best] = Float.NEGATIVE_INFINITY;
        }
        return near;
    }

    int bytes() {
        return 2 * Integer.BYTES + Float.BYTES * centres.length + Integer.BYTES * (groupEnds.length + phrases.length) + vectors.length;
    }

    void writeTo(ByteBuffer out) {
        out.putInt(groupEnds.length).putInt(phrases.length);
        Numbers.put(out, centres);
        Numbers.put(out, groupEnds);
        Numbers.put(out, phrases);
        out.put(vectors);
    }

    static SentenceNeighbours readFrom(ByteBuffer in) {
        var groupEnds = new int[in.getInt()];
        var phrases = new int[in.getInt()];
        var centres = new float[groupEnds.length * WIDTH];
        Numbers.get(in, centres);
        Numbers.get(in, groupEnds);
        Numbers.get(in, phrases);
        var vectors = new byte[phrases.length * WIDTH];
        in.get(vectors);
        return new SentenceNeighbours(centres, groupEnds, phrases, vectors);
    }
}
