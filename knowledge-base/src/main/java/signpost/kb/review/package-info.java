/// What reviewers ask of content: what changed between two states of it, and what has to be looked at next.
@NullMarked
package signpost.kb.review;

import org.jspecify.annotations.NullMarked;
