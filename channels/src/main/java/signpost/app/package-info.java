/// The program: reads the settings, builds the graph by hand, and runs one command. The only package that sees all modules.
@NullMarked
package signpost.app;

import org.jspecify.annotations.NullMarked;
