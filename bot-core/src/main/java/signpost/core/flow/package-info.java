/// The conversation as data: flows of nodes, the routes between them, and the words each node says.
///
/// Logic in a flow is only "this choice leads to that node" and "this slot gets that value"; everything else is Java.
@NullMarked
package signpost.core.flow;

import org.jspecify.annotations.NullMarked;
