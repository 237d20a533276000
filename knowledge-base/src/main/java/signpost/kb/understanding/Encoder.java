package signpost.kb.understanding;

/// Turns any text into a vector. Never throws, keeps nothing.
interface Encoder {
    SparseVector encode(String text);

    /// How many places a vector may have.
    int width();
}
