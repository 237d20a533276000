/// The promises of `docs/reliability.md`, each tried on the whole program as a process of its own: for the bench at full length, for the tests in
/// seconds. Never part of serving. All traffic stays on this machine.
@NullMarked
package signpost.app.reliability;

import org.jspecify.annotations.NullMarked;
