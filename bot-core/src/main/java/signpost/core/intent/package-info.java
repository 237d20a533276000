/// What a person may want, and the ports that find it in their words without leaving the machine.
@NullMarked
package signpost.core.intent;

import org.jspecify.annotations.NullMarked;
