/// What the parts of a turn cost, measured by JMH. Compiled with the tests, run by nobody but a person: see `docs/performance.md`.
@NullMarked
package signpost.kb.jmh;

import org.jspecify.annotations.NullMarked;
