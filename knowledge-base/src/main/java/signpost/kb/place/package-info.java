/// Reads the place out of a message: a postcode or a part of one, a town, a village or a district, misspelt or not.
///
/// A message is cut into words; postcodes, names and near misses become mentions; names that are also everyday words or names of people are kept
/// only where the message marks them as a place; what is left is weighed by the words around it ("from Leeds to Margate", "not Ashford,
/// Canterbury") and settled into one answer. The names come from the tables in `content/places/`. No answer holds a word of the message.
@NullMarked
package signpost.kb.place;

import org.jspecify.annotations.NullMarked;
