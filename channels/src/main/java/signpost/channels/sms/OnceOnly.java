package signpost.channels.sms;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Optional;
import java.util.function.Supplier;
import signpost.channels.http.OneAnswer;

/// Sees to it that a message has one effect, however often the carrier delivers it (SAFE-35).
///
/// The id is claimed before the work. Within 30 minutes every copy gets the same answer, copies that come to this node during the work
/// included; up to 48 hours an empty one.
final class OnceOnly {
    private final OneAnswer<String, String> underWay;
    private final SeenMessages seen;
    private final String empty;
    private final String broken;

    /// @param seen   what has come before, perhaps to another node
    /// @param ticker what time is told by; not moved by changes of the clock
    /// @param empty  the answer to a late copy
    /// @param broken the answer to copies of a message whose work failed
    OnceOnly(SeenMessages seen, Ticker ticker, String empty, String broken) {
        this.underWay = new OneAnswer<>(ticker, SeenMessages.SAME_ANSWER);
        this.seen = seen;
        this.empty = empty;
        this.broken = broken;
    }

    /// The answer to a message, worked out once.
    String answer(String message, Supplier<String> work) {
        return underWay.to(message, () -> Optional.of(first(message, work)), broken).orElse(broken);
    }

    private String first(String message, Supplier<String> work) {
        if (!seen.claim(message)) {
            return seen.answer(message).orElse(empty);
        }
        var answer = work.get();
        seen.answered(message, answer);
        return answer;
    }
}
