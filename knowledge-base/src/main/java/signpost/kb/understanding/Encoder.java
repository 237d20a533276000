package signpost.kb.understanding;

import java.util.List;
import java.util.Map;

/// Turns any text into a vector. Never throws, keeps nothing.
///
/// The seam for sentence vectors: an encoder that lays them beside the words changes nothing in what learns from the vector.
interface Encoder {
    SparseVector encode(String text);

    /// A few sentences of a text.
    ///
    /// @param text its words in plain spelling
    record Part(String text, SparseVector vector) {}

    /// The parts of a text, each overlapping the next; none for a text that is no longer than a part.
    List<Part> parts(String text);

    /// How many places a vector may have.
    int width();

    /// Names of those places of the text's vector that mean something to a reader.
    Map<Integer, String> names(String text);
}
