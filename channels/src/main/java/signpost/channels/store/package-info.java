/// What several nodes remember together: sessions and the messages that have come, in Redis or Valkey. The client library is used here alone.
@NullMarked
package signpost.channels.store;

import org.jspecify.annotations.NullMarked;
