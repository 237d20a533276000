package signpost.app.measure;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import signpost.kb.sentence.SentenceEncoder;

/// A sentence model, and how often it was asked.
public final class WatchedModel implements SentenceEncoder {
    private final SentenceEncoder model;
    private final AtomicInteger asked = new AtomicInteger();

    public WatchedModel(SentenceEncoder model) {
        this.model = model;
    }

    @Override
    public float @Nullable [] encode(String text) {
        asked.incrementAndGet();
        return model.encode(text);
    }

    int asked() {
        return asked.get();
    }
}
