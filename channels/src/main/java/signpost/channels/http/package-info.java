/// The HTTP server that the channels share: limits, security headers, one form of error, health and counts.
///
/// Whatever goes wrong here, the answer carries 999 and quotes nothing of the request.
@NullMarked
package signpost.channels.http;

import org.jspecify.annotations.NullMarked;
