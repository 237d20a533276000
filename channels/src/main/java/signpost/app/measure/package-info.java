/// Measures how well messages are understood, and sets the figures in tables. For `bench understanding` alone: nothing here answers anybody.
///
/// A `Contender` reads messages, a `Trial` measures it, records such as `Judged` and `Entry` hold what came of it, and the tables print those.
@NullMarked
package signpost.app.measure;

import org.jspecify.annotations.NullMarked;
