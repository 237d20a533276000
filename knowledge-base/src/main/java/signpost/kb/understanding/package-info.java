/// Understands free text from the reviewed phrases alone, in memory and in well under a millisecond.
///
/// A text becomes a `SparseVector` (its words, pairs of words, letters, and the kinds of word of `kinds.txt`). Two learners read
/// that vector: a `LinearModel`, and `NearestPhrases`, which can also show why. Both are fitted from the content when the program
/// starts; nothing is stored, and nothing that a person types is kept, logged or sent anywhere. An `Encoder` is the only thing
/// they know of text, so that sentence vectors can be laid beside the words later without touching either.
@NullMarked
package signpost.kb.understanding;

import org.jspecify.annotations.NullMarked;
