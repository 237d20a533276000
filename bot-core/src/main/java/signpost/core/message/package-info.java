/// What goes in and out of a conversation: utterances, replies, the messages inside them, and the channels that carry them.
@NullMarked
package signpost.core.message;

import org.jspecify.annotations.NullMarked;
