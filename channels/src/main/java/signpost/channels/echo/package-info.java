/// What turns are measured against: servers that do nothing but send back what they get. Never among the product's routes.
@NullMarked
package signpost.channels.echo;

import org.jspecify.annotations.NullMarked;
