/// Screens what is said before any flow sees it, checks what is answered before any channel sees it, and holds the reply for
/// when everything else is broken. Nothing here can be down (SAFE-10, SAFE-14).
@NullMarked
package signpost.core.safety;

import org.jspecify.annotations.NullMarked;
