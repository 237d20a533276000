/// The text-message channel: Twilio's webhook in, TwiML out, and everything that makes a reply fit and stay discreet.
///
/// A sender's number becomes a keyed pseudonym at the door and exists nowhere behind it (SAFE-39). We only ever answer (SAFE-28).
@NullMarked
package signpost.channels.sms;

import org.jspecify.annotations.NullMarked;
