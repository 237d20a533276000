/// From a folder of files to one immutable bundle of content, or to the list of everything that an editor has to put right.
///
/// Reading goes in two steps. First every file is held against its schema; then, if all of them can be read, every [ContentRule] looks at the
/// whole. Only content without an error becomes a [ContentBundle]; warnings never stop a start.
@NullMarked
package signpost.kb.content;

import org.jspecify.annotations.NullMarked;
