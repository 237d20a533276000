package signpost.kb.understanding;

import java.util.Arrays;
import java.util.List;

/// The features of one text, hashed and counted, family by family.
final class FeatureBag implements TextFeatures.Sink {
    private static final int RUN = 4;
    private static final int BASE = 31;
    private static final int OLDEST = BASE * BASE * BASE;
    private static final Family[] FAMILIES = Family.values();

    private final int[][] hashes = new int[FAMILIES.length][16];
    private final int[][] counts = new int[FAMILIES.length][];
    private final int[] sizes = new int[FAMILIES.length];

    static FeatureBag of(TextFeatures features, String text) {
        return of(features, features.tokens(text));
    }

    static FeatureBag of(TextFeatures features, List<String> tokens) {
        var bag = new FeatureBag();
        features.read(tokens, bag);
        bag.count();
        return bag;
    }

    @Override
    public void one(Family family, String feature) {
        add(family, hash(family, feature.hashCode(), 0));
    }

    @Override
    public void two(Family family, String first, String second) {
        add(family, hash(family, first.hashCode(), second.hashCode()));
    }

    @Override
    public void letters(String word) {
        int rolling = '<';
        for (int i = 0; i <= word.length(); i++) {
            char next = i < word.length() ? word.charAt(i) : '>';
            // What a string of the last four letters would hash to: the letter before them drops out of it.
            int gone = i < RUN - 1 ? 0 : i == RUN - 1 ? '<' : word.charAt(i - RUN);
            rolling = (rolling - gone * OLDEST) * BASE + next;
            if (i >= RUN - 2) {
                add(Family.LETTERS, hash(Family.LETTERS, rolling, 0));
            }
        }
    }

    /// The same on every machine: strings hash as their specification says.
    static int hash(Family family, int a, int b) {
        int h = (a * 0x9E3779B1) ^ Integer.rotateLeft(b * 0x85EBCA77, 13) ^ (family.place() + 1) * 0xC2B2AE3D;
        h = (h ^ (h >>> 15)) * 0x2C1B3C6D;
        h = (h ^ (h >>> 12)) * 0x297A2D39;
        return h ^ (h >>> 15);
    }

    private void add(Family family, int hash) {
        int f = family.place();
        if (sizes[f] == hashes[f].length) {
            hashes[f] = Arrays.copyOf(hashes[f], sizes[f] * 2);
        }
        hashes[f][sizes[f]++] = hash;
    }

    private void count() {
        for (int f = 0; f < FAMILIES.length; f++) {
            Arrays.sort(hashes[f], 0, sizes[f]);
            counts[f] = new int[sizes[f]];
            sizes[f] = distinct(hashes[f], counts[f]);
        }
    }

    /// Moves the distinct ones of the first numbers to the front and counts them.
    private static int distinct(int[] sorted, int[] counts) {
        int distinct = 0;
        for (int i = 0; i < counts.length; i++) {
            if (distinct == 0 || sorted[distinct - 1] != sorted[i]) {
                sorted[distinct++] = sorted[i];
            }
            counts[distinct - 1]++;
        }
        return distinct;
    }

    /// Distinct features of all families.
    int size() {
        return Arrays.stream(sizes).sum();
    }

    /// Copies every hash; says where the next one would go.
    int copyTo(int[] all, int from) {
        int to = from;
        for (int f = 0; f < FAMILIES.length; f++) {
            System.arraycopy(hashes[f], 0, all, to, sizes[f]);
            to += sizes[f];
        }
        return to;
    }

    /// Distinct features of a family.
    int size(Family family) {
        return sizes[family.place()];
    }

    int hash(Family family, int i) {
        return hashes[family.place()][i];
    }

    int count(Family family, int i) {
        return counts[family.place()][i];
    }
}
