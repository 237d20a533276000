/// The way in: takes an utterance, answers it, never throws.
@NullMarked
package signpost.core.turn;

import org.jspecify.annotations.NullMarked;
