package signpost.channels.sms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Optional;

/// The default: in memory and bounded, for one node until it restarts.
public final class InMemorySeenMessages implements SeenMessages {
    private static final int MOST = 100_000;

    private final Cache<String, Boolean> seen;
    private final Cache<String, String> answers;

    /// @param ticker what time is told by; not moved by changes of the clock
    public InMemorySeenMessages(Ticker ticker) {
        this.seen = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(REMEMBERED).maximumSize(MOST).build();
        this.answers = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(SAME_ANSWER).maximumSize(MOST).build();
    }

    @Override
    public boolean claim(String message) {
        return seen.asMap().putIfAbsent(message, Boolean.TRUE) == null;
    }

    @Override
    public void answered(String message, String answer) {
        answers.put(message, answer);
    }

    @Override
    public Optional<String> answer(String message) {
        return Optional.ofNullable(answers.getIfPresent(message));
    }
}
