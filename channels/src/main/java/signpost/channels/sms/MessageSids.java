package signpost.channels.sms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.Supplier;
import signpost.channels.http.OneAnswer;

/// Sees to it that a message has one effect, however often the carrier delivers it (SAFE-35).
///
/// The id is claimed before the work. Within 30 minutes every copy gets the same answer, copies that arrive during the work
/// included; up to 48 hours an empty one. Both lists are in memory and bounded.
public final class MessageSids {
    static final Duration SAME_ANSWER = Duration.ofMinutes(30);
    static final Duration REMEMBERED = Duration.ofDays(2);
    private static final int MOST = 100_000;

    private final OneAnswer<String, String> answers;
    private final Cache<String, Boolean> seen;
    private final String empty;
    private final String fallback;

    /// @param ticker   what time is told by; not moved by changes of the clock
    /// @param empty    the answer to a late copy
    /// @param fallback the answer to copies of a message whose work failed
    public MessageSids(Ticker ticker, String empty, String fallback) {
        this.answers = new OneAnswer<>(ticker, SAME_ANSWER);
        this.seen = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(REMEMBERED).maximumSize(MOST).build();
        this.empty = empty;
        this.fallback = fallback;
    }

    /// The answer to a message, worked out once.
    public String answer(String messageSid, Supplier<String> work) {
        return answers.to(messageSid, () -> isSeen(messageSid) ? empty : work.get(), fallback);
    }

    private boolean isSeen(String messageSid) {
        return seen.asMap().putIfAbsent(messageSid, Boolean.TRUE) != null;
    }
}
