package signpost.kb.understanding;

import java.util.Map;

/// Turns any text into a vector. Never throws, keeps nothing.
///
/// The seam for sentence vectors: an encoder that lays them beside the words changes nothing in what learns from the vector.
interface Encoder {
    SparseVector encode(String text);

    /// How many places a vector may have.
    int width();

    /// Names of those places of the text's vector that mean something to a reader.
    Map<Integer, String> names(String text);
}
