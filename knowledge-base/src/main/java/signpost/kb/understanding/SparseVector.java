package signpost.kb.understanding;

/// A vector with few places that are not zero, of length one.
final class SparseVector {
    private final int[] places;
    private final float[] values;

    /// @param places each once, in any order; the arrays are kept, not copied
    SparseVector(int[] places, float[] values) {
        this.places = places;
        this.values = values;
    }

    int size() {
        return places.length;
    }

    int place(int i) {
        return places[i];
    }

    float value(int i) {
        return values[i];
    }
}
