/// The text-message channel: a carrier's webhook in, its answer out, and everything that makes a reply fit and stay discreet.
///
/// What belongs to one carrier stands in a folder of its own below, behind [Carrier]. A sender's number becomes a keyed pseudonym at the
/// door and exists nowhere behind it (SAFE-39). We only ever answer (SAFE-28).
@NullMarked
package signpost.channels.sms;

import org.jspecify.annotations.NullMarked;
