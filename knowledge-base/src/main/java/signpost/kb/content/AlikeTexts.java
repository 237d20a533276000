package signpost.kb.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the pairs among many texts that share most of their runs of four letters, without comparing every text with every other.
///
/// Two sets that have much in common share one of their rarest members, so only the rarest runs of each text are looked up. From the shortest text to
/// the longest, each is compared with those before it that hold one of them, are not too short, and pass a test on a few bits.
final class AlikeTexts {
    private static final int RUN = 4;
    private static final int WORDS_OF_BITS = 4;
    private static final int NONE = -1;

    /// Two texts by their places in the list, the earlier one first.
    record Pair(int first, int second) {}

    private final Text[] texts;
    private final double share;
    private final Buckets buckets;
    private final int[] starts;
    private final int[] ends;
    private final int[] holders;
    private final int[] compared;
    private final List<Pair> pairs = new ArrayList<>();

    /// One of the texts.
    private static final class Text {
        private final int place;

        /// Distinct; each with how many texts have it in its upper half, the rarest first.
        private final long[] runs;

        /// One bit for each run, which several may share.
        private final long[] bits = new long[WORDS_OF_BITS];

        Text(int place, String text) {
            this.place = place;
            var bordered = " " + text + " ".repeat(Math.max(1, RUN - 1 - text.length()));
            var all = new long[bordered.length() - RUN + 1];
            Arrays.setAll(all, from -> number(bordered, from));
            this.runs = distinct(all);
            for (long run : runs) {
                int bit = (int) (run >>> 20) & (WORDS_OF_BITS * Long.SIZE - 1);
                bits[bit / Long.SIZE] |= 1L << bit;
            }
        }

        /// By hand, since a stream would box each of them.
        private static long[] distinct(long[] all) {
            Arrays.sort(all);
            int size = 0;
            for (long run : all) {
                if (size == 0 || all[size - 1] != run) {
                    all[size++] = run;
                }
            }
            return Arrays.copyOf(all, size);
        }

        private static long number(String text, int from) {
            int hash = 0;
            for (int i = from; i < from + RUN; i++) {
                hash = hash * 31 + text.charAt(i);
            }
            return Integer.toUnsignedLong(hash * 0x9E3779B1);
        }

        int size() {
            return runs.length;
        }

        /// At least so many runs are not in the other text.
        int alone(Text other) {
            int alone = 0;
            for (int i = 0; i < WORDS_OF_BITS; i++) {
                alone += Long.bitCount(bits[i] & ~other.bits[i]);
            }
            return alone;
        }

        int common(Text other) {
            int common = 0;
            for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
                int order = Long.compare(runs[i], other.runs[j]);
                common += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return common;
        }
    }

    /// Where a run is looked up: about twice as many places as there are runs, so that two seldom share one.
    private record Buckets(int count) {
        static Buckets of(Text[] texts) {
            return new Buckets(Integer.highestOneBit(1 + Arrays.stream(texts).mapToInt(Text::size).sum()) << 1);
        }

        int of(Text text, int i) {
            int number = (int) text.runs[i]; // without what stands in the upper half
            return (number ^ (number >>> 17)) & (count - 1);
        }
    }

    private AlikeTexts(Text[] texts, Buckets buckets, double share) {
        this.texts = texts;
        this.buckets = buckets;
        this.share = share;
        starts = new int[buckets.count];
        ends = new int[buckets.count];
        for (var text : texts) {
            for (int i = 0; i < kept(text); i++) {
                ends[buckets.of(text, i)]++;
            }
        }
        int all = 0;
        for (int b = 0; b < buckets.count; b++) {
            starts[b] = all;
            all += ends[b];
            ends[b] = starts[b];
        }
        holders = new int[all];
        compared = new int[texts.length];
        Arrays.fill(compared, NONE);
    }

    /// Every pair of which that share of the runs of either is common to both (their Jaccard index), in the order of the second one.
    ///
    /// @param share above 0, at most 1
    static List<Pair> of(List<String> texts, double share) {
        var all = IntStream.range(0, texts.size()).mapToObj(i -> new Text(i, texts.get(i))).toArray(Text[]::new);
        var buckets = Buckets.of(all);
        rarestFirst(all, buckets);
        Arrays.sort(all, Comparator.comparingInt(Text::size));
        var search = new AlikeTexts(all, buckets, share);
        IntStream.range(0, all.length).forEach(search::compare);
        search.pairs.sort(Comparator.comparingInt(Pair::second).thenComparingInt(Pair::first));
        return List.copyOf(search.pairs);
    }

    private static void rarestFirst(Text[] texts, Buckets buckets) {
        var having = new int[buckets.count];
        for (var text : texts) {
            for (int i = 0; i < text.size(); i++) {
                having[buckets.of(text, i)]++;
            }
        }
        for (var text : texts) {
            for (int i = 0; i < text.size(); i++) {
                text.runs[i] |= (long) having[buckets.of(text, i)] << 32;
            }
            Arrays.sort(text.runs);
        }
    }

    /// How many of its rarest runs a text has to be looked up by.
    private int looked(Text text) {
        return text.size() - (int) Math.ceil(share * text.size()) + 1;
    }

    /// How many of them a text has to be found by, where only longer ones look for it.
    private int kept(Text text) {
        return text.size() - (int) Math.ceil(2 * share / (1 + share) * text.size()) + 1;
    }

    private void compare(int at) {
        var text = texts[at];
        for (int i = 0; i < looked(text); i++) {
            int bucket = buckets.of(text, i);
            while (starts[bucket] < ends[bucket] && texts[holders[starts[bucket]]].size() < share * text.size()) {
                starts[bucket]++;
            }
            for (int h = starts[bucket]; h < ends[bucket]; h++) {
                if (compared[holders[h]] != at) {
                    compared[holders[h]] = at;
                    compare(texts[holders[h]], text);
                }
            }
        }
        for (int i = 0; i < kept(text); i++) {
            holders[ends[buckets.of(text, i)]++] = at;
        }
    }

    private void compare(Text one, Text other) {
        double needed = share / (1 + share) * (one.size() + other.size());
        boolean may = one.alone(other) <= one.size() - needed && other.alone(one) <= other.size() - needed;
        if (may && one.common(other) >= needed) {
            pairs.add(new Pair(Math.min(one.place, other.place), Math.max(one.place, other.place)));
        }
    }
}
