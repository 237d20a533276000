package signpost.channels.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The shared store did not do what it was asked.
final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why; the name is a label of the metrics.
    enum Reason {
        /// It took too long.
        TIMEOUT,
        /// It could not be reached, or the connection broke.
        CONNECTION,
        /// It answered with an error: no memory, no right, wrong password.
        REFUSED,
        /// More was asked at once than we ask of it.
        BUSY,
        /// It failed a moment ago and is left alone for now.
        RESTING;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;

    StoreUnavailableException(Reason reason, @Nullable Throwable cause) {
        super(reason.slug(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
