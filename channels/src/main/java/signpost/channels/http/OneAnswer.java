package signpost.channels.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Gives what comes twice one answer, worked out once.
///
/// The first to come with a key claims it and does the work; whoever comes with the same key later, or during the work, gets the same answer. In memory and
/// bounded; an answer is forgotten after its time.
///
/// @param <K> what names a piece of work
/// @param <A> what is answered
public final class OneAnswer<K, A> {
    private static final int MOST = 100_000;

    private final Cache<K, CompletableFuture<A>> answers;

    /// @param ticker what time is told by; not moved by changes of the clock
    /// @param kept   how long an answer is given again
    public OneAnswer(Ticker ticker, Duration kept) {
        this.answers = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(kept).maximumSize(MOST).build();
    }

    /// The answer of that key.
    ///
    /// @param work   done by the first to come with the key
    /// @param broken the answer, for everybody, if the work fails
    public A to(K key, Supplier<A> work, A broken) {
        var mine = new CompletableFuture<A>();
        var theirs = answers.asMap().putIfAbsent(key, mine);
        if (theirs != null) {
            return theirs.join();
        }
        try {
            mine.complete(work.get());
        } finally {
            mine.complete(broken);
        }
        return mine.join();
    }
}
