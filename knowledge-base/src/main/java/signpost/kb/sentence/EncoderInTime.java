package signpost.kb.sentence;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// An encoder for where people wait: it has threads of its own, one for each core, a queue as long, and a deadline. Whoever finds the queue full, or is not
/// served by the deadline, gets no vector and goes on with the words alone (SAFE-14).
///
/// Threads of its own, because native code would hold the few that carry all turns of the server, those of people in danger among them.
public final class EncoderInTime implements SentenceEncoder, AutoCloseable {
    private final SentenceEncoder encoder;
    private final Duration deadline;
    private final BooleanSupplier crowded;
    private final ThreadPoolExecutor threads;

    /// @param deadline how long one text may take, the queue included
    /// @param crowded  whether so many wait for an answer that every message is read by its words alone: the model costs twenty times as much
    public EncoderInTime(SentenceEncoder encoder, Duration deadline, BooleanSupplier crowded) {
        this(encoder, deadline, crowded, Runtime.getRuntime().availableProcessors());
    }

    EncoderInTime(SentenceEncoder encoder, Duration deadline, BooleanSupplier crowded, int cores) {
        this.encoder = encoder;
        this.deadline = deadline;
        this.crowded = crowded;
        this.threads = new ThreadPoolExecutor(
                cores,
                cores,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(cores),
                Thread.ofPlatform().daemon().name("sentence-", 0).factory());
    }

    @Override
    public float @Nullable [] encode(String text) {
        if (crowded.getAsBoolean()) {
            return null;
        }
        Future<float @Nullable []> vector;
        try {
            vector = threads.submit(() -> encoder.encode(text));
        } catch (RejectedExecutionException full) {
            return null;
        }
        try {
            return vector.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } catch (TimeoutException late) {
            return null;
        } catch (ExecutionException | CancellationException broken) { // an encoder does not throw, but native code is native code
            return null;
        } finally {
            vector.cancel(false); // what has not begun need not begin any more
        }
    }

    /// Ends the threads. Texts that come later get no vector.
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
