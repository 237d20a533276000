package signpost.core.message;

import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A regular expression for words in plain form, quick to say that it is not there.
///
/// Every match must hold one of a few runs of letters, which are worked out from the expression ([NeededLetters]). A text that holds none of them cannot match, and
/// most texts hold none: the expression itself is seldom tried. It changes nothing but the time: a hundred expressions are asked about every message.
public final class Cue {
    private static final int BITS = 1024;
    private static final int[][] ANY = {};

    private final Pattern pattern;

    /// For each run of letters, where a text that holds it has its bits.
    private final int[][] needed;

    private Cue(Pattern pattern) {
        this.pattern = pattern;
        this.needed = NeededLetters.of(pattern.pattern()).map(Cue::bits).orElse(ANY);
    }

    /// @param expression in lower case, as plain words are
    public static Cue of(String expression) {
        return new Cue(Pattern.compile(expression));
    }

    private static int[][] bits(Collection<String> runs) {
        return runs.stream().map(Cue::bits).toArray(int[][]::new);
    }

    private static int[] bits(String run) {
        return IntStream.range(0, run.length() - 1)
                .flatMap(i -> i + 2 < run.length()
                        ? IntStream.of(two(run, i), three(run, i))
                        : IntStream.of(two(run, i)))
                .distinct()
                .toArray();
    }

    private static int two(String text, int at) {
        return mixed(text.charAt(at) * 65_537 + text.charAt(at + 1));
    }

    private static int three(String text, int at) {
        return mixed((text.charAt(at) * 65_599 + text.charAt(at + 1)) * 65_599 + text.charAt(at + 2));
    }

    private static int mixed(int key) {
        var spread = key * 0x9E3779B9;
        return (spread >>> 22) & (BITS - 1);
    }

    /// Which letters stand next to each other in a text, as a set of bits: worked out once, it serves many cues.
    public static Letters lettersOf(String plain) {
        var bits = new long[BITS / Long.SIZE];
        for (int i = 0; i + 1 < plain.length(); i++) {
            set(bits, two(plain, i));
            if (i + 2 < plain.length()) {
                set(bits, three(plain, i));
            }
        }
        return new Letters(plain, bits);
    }

    private static void set(long[] bits, int bit) {
        bits[bit >>> 6] |= 1L << bit;
    }

    /// A text in plain form, ready for many cues.
    public static final class Letters {
        private final String plain;
        private final long[] bits;

        private Letters(String plain, long[] bits) {
            this.plain = plain;
            this.bits = bits;
        }

        private boolean has(int[] all) {
            for (int bit : all) {
                if ((bits[bit >>> 6] & (1L << bit)) == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Whether it is somewhere in a text in plain form.
    public boolean in(String plain) {
        return in(lettersOf(plain));
    }

    /// The same for a text that is asked about more.
    public boolean in(Letters text) {
        return mayBeIn(text) && pattern.matcher(text.plain).find();
    }

    /// Every place of a text in plain form where it is, from left to right.
    public Stream<MatchResult> results(String plain) {
        return mayBeIn(lettersOf(plain)) ? pattern.matcher(plain).results() : Stream.empty();
    }

    /// A text in plain form with something else in each place where it is; the same text if it is nowhere.
    public String replacedIn(String plain, String by) {
        return mayBeIn(lettersOf(plain)) ? pattern.matcher(plain).replaceAll(by) : plain;
    }

    private boolean mayBeIn(Letters text) {
        for (var run : needed) {
            if (text.has(run)) {
                return true;
            }
        }
        return needed.length == 0;
    }
}
