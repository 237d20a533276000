package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The features worth knowing: those that at least two phrases share. Gives each a place and a weight, rare ones more.
final class Vocabulary implements Encoder {
    private static final int FEWEST_PHRASES = 2;
    private static final int LONGEST_WHOLE = 60;
    private static final int PART = 30;
    private static final int STEP = 15;
    private static final Family[] FAMILIES = Family.values();

    private final TextFeatures features;
    private final int[] known;
    private final Places places;
    private final float[] rarity;
    private final float rarityOfUnknown;

    private Vocabulary(TextFeatures features, int[] known, float[] rarity, float rarityOfUnknown) {
        this.features = features;
        this.known = known;
        this.places = new Places(known);
        this.rarity = rarity;
        this.rarityOfUnknown = rarityOfUnknown;
    }

    /// Learns from phrases that were read before.
    static Vocabulary learn(TextFeatures features, List<FeatureBag> phrases) {
        int[] all = hashes(phrases);
        Arrays.parallelSort(all);
        int[] known = new int[all.length];
        float[] rarity = new float[all.length];
        int size = 0;
        for (int from = 0, to; from < all.length; from = to) {
            to = endOfRun(all, from);
            if (to - from >= FEWEST_PHRASES) {
                known[size] = all[from];
                rarity[size++] = rarity(phrases.size(), to - from);
            }
        }
        return new Vocabulary(
                features, Arrays.copyOf(known, size), Arrays.copyOf(rarity, size), rarity(phrases.size(), 0));
    }

    int bytes() {
        return Integer.BYTES + Float.BYTES + (Integer.BYTES + Float.BYTES) * known.length;
    }

    void writeTo(ByteBuffer out) {
        out.putInt(known.length).putFloat(rarityOfUnknown);
        Numbers.put(out, known);
        Numbers.put(out, rarity);
    }

    static Vocabulary readFrom(ByteBuffer in, TextFeatures features) {
        int[] known = new int[in.getInt()];
        float rarityOfUnknown = in.getFloat();
        Numbers.get(in, known);
        float[] rarity = new float[known.length];
        Numbers.get(in, rarity);
        return new Vocabulary(features, known, rarity, rarityOfUnknown);
    }

    private static int[] hashes(List<FeatureBag> phrases) {
        int[] all = new int[phrases.stream().mapToInt(FeatureBag::size).sum()];
        int size = 0;
        for (var bag : phrases) {
            size = bag.copyTo(all, size);
        }
        return all;
    }

    private static int endOfRun(int[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] == sorted[from]) {
            to++;
        }
        return to;
    }

    private static float rarity(int phrases, int with) {
        return (float) Math.sqrt(Math.log((phrases + 1.0) / (with + 0.5)));
    }

    @Override
    public int width() {
        return rarity.length;
    }

    @Override
    public Map<Integer, String> names(String text) {
        return FeatureNames.of(text, features, this);
    }

    @Override
    public SparseVector encode(String text) {
        return encode(FeatureBag.of(features, text));
    }

    @Override
    public List<Part> parts(String text) {
        var tokens = features.tokens(text);
        var parts = new ArrayList<Part>();
        for (int from = 0; tokens.size() > LONGEST_WHOLE && from + STEP < tokens.size(); from += STEP) {
            var part = tokens.subList(from, Math.min(from + PART, tokens.size()));
            parts.add(new Part(String.join(" ", part), encode(FeatureBag.of(features, part))));
        }
        return parts;
    }

    SparseVector encode(FeatureBag bag) {
        var entries = new Entries(bag.size());
        for (var family : FAMILIES) {
            encode(bag, family, entries);
        }
        return entries.vector();
    }

    private void encode(FeatureBag bag, Family family, Entries entries) {
        int first = entries.size;
        double squares = 0;
        for (int i = 0; i < bag.size(family); i++) {
            int place = places.of(bag.hash(family, i));
            int count = bag.count(family, i);
            double value = (count == 1 ? 1 : 1 + Math.log(count)) * (place < 0 ? rarityOfUnknown : rarity[place]);
            squares += value * value;
            if (place >= 0) {
                entries.add(place, (float) value);
            }
        }
        if (squares > 0) {
            entries.scaleFrom(first, family.weight() / Math.sqrt(squares));
        }
    }

    /// The place of a feature, negative if it is not known.
    int placeOf(int hash) {
        return places.of(hash);
    }

    /// A vector in the making. Places need no order until the end, and two families never share one.
    private static final class Entries {
        private final int[] places;
        private final float[] values;
        private int size;

        Entries(int most) {
            places = new int[most];
            values = new float[most];
        }

        void add(int place, float value) {
            places[size] = place;
            values[size++] = value;
        }

        void scaleFrom(int first, double factor) {
            for (int i = first; i < size; i++) {
                values[i] *= (float) factor;
            }
        }

        SparseVector vector() {
            double squares = 0;
            for (int i = 0; i < size; i++) {
                squares += values[i] * values[i];
            }
            scaleFrom(0, squares > 0 ? 1 / Math.sqrt(squares) : 0);
            return new SparseVector(Arrays.copyOf(places, size), Arrays.copyOf(values, size));
        }
    }
}
