/// The content files as written, before meaning: the only place that knows YAML and JSON.
///
/// A file is read into a record that has the same keys as the file, with the line and column of everything in it, so that a problem
/// found much later can still point at the place that an editor has to change.
@NullMarked
package signpost.kb.format;

import org.jspecify.annotations.NullMarked;
