/// The knowledge base: everything that the bot knows, behind the ports of the core.
@NullMarked
package signpost.kb;

import org.jspecify.annotations.NullMarked;
