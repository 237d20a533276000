/// Tells in which language a message is written: by its script, its letters and its commonest words.
@NullMarked
package signpost.kb.language;

import org.jspecify.annotations.NullMarked;
