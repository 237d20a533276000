/// Finds things in the content: services for a need, the meaning of a term, services and terms that a text names.
///
/// Lucene lives here and nowhere else. Indexes are built in memory at start-up and hold numbers of records, not their texts: the texts are read
/// from the records, which is faster at this size and keeps one truth.
@NullMarked
package signpost.kb.index;

import org.jspecify.annotations.NullMarked;
