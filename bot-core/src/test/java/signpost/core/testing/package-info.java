/// The test kit: small content, ports that answer what a test tells them or break on purpose, a conversation to talk to, and
/// the contracts that every implementation of a port has to keep.
///
/// Its numbers are Ofcom's numbers for drama (01632 960xxx and 0808 157 0xxx), which ring nowhere.
@NullMarked
package signpost.core.testing;

import org.jspecify.annotations.NullMarked;
