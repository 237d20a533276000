package signpost.kb.understanding;

/// The families of features, and how much each may weigh beside the others.
///
/// Each family of a text has length `weight` whatever the number of its features, so that a long text does not drown its words in
/// its letters. The weights were chosen on authors kept out of the fit.
enum Family {
    WORD(1.0f),
    WORD_PAIR(0.5f),
    LETTERS(0.8f),
    KIND(1.3f),
    KIND_PAIR(0.95f),
    SHAPE_PAIR(1.0f),
    LENGTH(0.3f);

    private final float weight;

    Family(float weight) {
        this.weight = weight;
    }

    /// Its place among the families, from 0. Features are counted in arrays by family, which is what the ordinal is for.
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    float weight() {
        return weight;
    }
}
