package signpost.channels.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
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

    private final Cache<K, CompletableFuture<Optional<A>>> answers;

    /// @param ticker what time is told by; not moved by changes of the clock
    /// @param kept   how long an answer is given again
    public OneAnswer(Ticker ticker, Duration kept) {
        this.answers = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(kept).maximumSize(MOST).build();
    }

    /// The answer of that key.
    ///
    /// @param work   done by the first to come with the key; empty if it was not taken up, which is not remembered
    /// @param broken the answer, for everybody, if the work fails
    public Optional<A> to(K key, Supplier<Optional<A>> work, A broken) {
        var mine = new CompletableFuture<Optional<A>>();
        var theirs = answers.asMap().putIfAbsent(key, mine);
        if (theirs != null) {
            return theirs.join();
        }
        try {
            var done = work.get();
            if (done.isEmpty()) {
                answers.asMap().remove(key, mine);
            }
            mine.complete(done);
        } finally {
            mine.complete(Optional.of(broken));
        }
        return mine.join();
    }
}
