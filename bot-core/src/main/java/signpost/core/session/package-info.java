/// What is remembered between two turns, and the port that keeps it.
@NullMarked
package signpost.core.session;

import org.jspecify.annotations.NullMarked;
