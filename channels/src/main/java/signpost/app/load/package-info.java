/// Sends many requests to a program on this machine and says what became of each; starts such a program, looks at it and ends it. For measurements
/// and for tests of whole processes, never part of serving. It knows nothing of the product but its addresses.
@NullMarked
package signpost.app.load;

import org.jspecify.annotations.NullMarked;
