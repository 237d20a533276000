/// The web channel: the JSON chat, the same without JavaScript, the pages, and the referral routes for professionals.
///
/// Nothing of a person's message is read back, and nothing stays in the browser but the address of the page.
@NullMarked
package signpost.channels.web;

import org.jspecify.annotations.NullMarked;
