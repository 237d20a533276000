/// Everything that knows Twilio: its path, signature, form fields, account and TwiML. Nothing else does.
@NullMarked
package signpost.channels.sms.twilio;

import org.jspecify.annotations.NullMarked;
