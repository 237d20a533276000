package signpost.kb.understanding;

import java.util.HashMap;
import java.util.Map;

/// The features of one text by name, as far as the vocabulary knows them; runs of letters have no name worth reading.
final class FeatureNames implements TextFeatures.Sink {
    private final Vocabulary vocabulary;
    private final Map<Integer, String> names = new HashMap<>();

    private FeatureNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Place in the vocabulary to name.
    static Map<Integer, String> of(String text, TextFeatures features, Vocabulary vocabulary) {
        var sink = new FeatureNames(vocabulary);
        features.read(text, sink);
        return Map.copyOf(sink.names);
    }

    @Override
    public void one(Family family, String feature) {
        var name = switch (family) {
            case KIND -> "[" + feature + "]";
            case LENGTH -> "its length";
            default -> feature;
        };
        name(FeatureBag.hash(family, feature.hashCode(), 0), name);
    }

    @Override
    public void two(Family family, String first, String second) {
        var name = switch (family) {
            case KIND_PAIR -> "[" + first + "] with [" + second + "]";
            case SHAPE_PAIR -> "built like: " + joined(first, second);
            default -> joined(first, second);
        };
        name(FeatureBag.hash(family, first.hashCode(), second.hashCode()), name);
    }

    /// Two in a row; the border of the text is written as dots.
    private static String joined(String first, String second) {
        return (first.equals("^") ? "…" : first) + " " + (second.equals("$") ? "…" : second);
    }

    @Override
    public void letters(String word) {
        // A run of four letters tells a reader nothing.
    }

    private void name(int hash, String name) {
        int place = vocabulary.placeOf(hash);
        if (place >= 0) {
            names.put(place, name);
        }
    }
}
