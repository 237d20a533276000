package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Says what features a text has. What becomes of them is the [Sink]'s business.
final class TextFeatures {

    /// Takes the features of one text.
    interface Sink {
        void one(Family family, String feature);

        void two(Family family, String first, String second);

        /// Every run of four letters of a word, its borders counted as letters.
        void letters(String word);
    }

    private static final PlaceMask PLACES = new PlaceMask();

    private final WordKinds kinds;
    private final Slips slips;

    /// @param known the words of the phrases, in which no slip is looked for and whose kinds are known beforehand
    TextFeatures(Set<String> known) {
        kinds = new WordKinds(known);
        slips = new Slips(known);
    }

    /// The tokens of a text, slips put right and places masked.
    List<String> tokens(String text) {
        return PLACES.masked(slips.mended(Tokens.of(text)));
    }

    void read(String text, Sink sink) {
        read(tokens(text), sink);
    }

    void read(List<String> tokens, Sink sink) {
        var kindsOf = kinds.of(tokens);
        words(tokens, sink);
        kinds(kindsOf, sink);
        pairs(Family.SHAPE_PAIR, shapes(tokens, kindsOf), sink);
        sink.one(Family.LENGTH, length(tokens.size()));
    }

    private static void words(List<String> tokens, Sink sink) {
        for (var token : tokens) {
            sink.one(Family.WORD, token);
            if (!token.equals(PlaceMask.PLACE)) {
                sink.letters(token);
            }
        }
        pairs(Family.WORD_PAIR, tokens, sink);
    }

    private static void pairs(Family family, List<String> items, Sink sink) {
        var before = "^";
        for (var item : items) {
            sink.two(family, before, item);
            before = item;
        }
        sink.two(family, before, "$");
    }

    private static List<String> shapes(List<String> tokens, List<Set<String>> kindsOf) {
        var shapes = new ArrayList<String>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            shapes.add(WordKinds.shape(tokens.get(i), kindsOf.get(i)));
        }
        return shapes;
    }

    private static void kinds(List<Set<String>> kindsOf, Sink sink) {
        var distinct = new TreeSet<String>();
        for (var here : kindsOf) {
            for (var kind : here) {
                sink.one(Family.KIND, kind);
                distinct.add(kind);
            }
        }
        var sorted = new ArrayList<>(distinct);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                sink.two(Family.KIND_PAIR, sorted.get(i), sorted.get(j));
            }
        }
    }

    private static String length(int tokens) {
        return "length" + (32 - Integer.numberOfLeadingZeros(Math.min(tokens, 63)));
    }
}
