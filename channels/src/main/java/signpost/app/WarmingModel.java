package signpost.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.kb.sentence.EncoderInTime;
import signpost.kb.sentence.ModelFolder;
import signpost.kb.sentence.SentenceEncoder;
import signpost.kb.sentence.SentenceModel;

/// The sentence model, read beside the start. Until it is warm, and for ever if it is missing or broken, messages are read by their words
/// alone.
final class WarmingModel implements SentenceEncoder {
    static final String LOG_NAME = "signpost.model";
    private static final Logger LOG = LoggerFactory.getLogger(LOG_NAME);

    /// The first text costs several times as much as any other; this one is ours.
    private static final String FIRST = "who can help";

    /// A text takes some thousandths of a second; far longer than that the words alone are the better answer.
    private static final Duration DEADLINE = Duration.ofMillis(200);

    private volatile @Nullable SentenceModel model;
    private volatile @Nullable EncoderInTime inTime;
    private final CompletableFuture<Void> warm;

    private WarmingModel(@Nullable Path folder) {
        warm = folder == null ? CompletableFuture.completedFuture(null) : new CompletableFuture<>();
        if (folder != null) {
            Thread.ofPlatform().daemon().name("sentence-model").start(() -> read(new ModelFolder(folder)));
        }
    }

    /// @param folder null for none
    static WarmingModel start(@Nullable Path folder) {
        return new WarmingModel(folder);
    }

    private void read(ModelFolder folder) {
        try {
            var opened = SentenceModel.open(folder);
            opened.encode(FIRST);
            model = opened;
        } catch (IOException broken) {
            LOG.warn("Messages are read by their words alone: {}", broken.getMessage());
        } finally {
            warm.complete(null);
        }
    }

    /// From now on people wait: no text is given more than a moment, and none while there is a crowd.
    synchronized void keepTime(BooleanSupplier crowded) {
        if (inTime == null) {
            inTime = new EncoderInTime(this::atLeisure, DEADLINE, crowded);
        }
    }

    boolean isWarm() {
        return model != null;
    }

    /// Waits until the model is warm or known to be missing; at most ten seconds. For commands that answer a few messages and end.
    void await() {
        try {
            warm.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException late) {
            LOG.warn("The sentence model is not ready: messages are read by their words alone");
        }
    }

    @Override
    public float @Nullable [] encode(String text) {
        var hurried = inTime;
        return hurried == null || model == null ? atLeisure(text) : hurried.encode(text);
    }

    private float @Nullable [] atLeisure(String text) {
        var opened = model;
        return opened == null ? null : opened.encode(text);
    }
}
