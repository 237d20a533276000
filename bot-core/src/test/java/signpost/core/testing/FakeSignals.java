package signpost.core.testing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import signpost.core.message.PlainWords;
import signpost.core.message.Signal;
import signpost.core.safety.SignalReader;
import signpost.core.safety.SignalScores;

/// A learnt layer that scores the messages it was told of, and no other.
public final class FakeSignals implements SignalReader {
    private final Map<String, Map<Signal, Double>> scores = new HashMap<>();
    private @Nullable Throwable failure;

    /// Scores a message, read in plain form.
    public FakeSignals raises(String text, Signal signal, double score) {
        scores.computeIfAbsent(PlainWords.of(text), ignored -> new HashMap<>()).put(signal, score);
        return this;
    }

    /// Throws from now on, against its contract.
    public FakeSignals breaking(Throwable with) {
        failure = with;
        return this;
    }

    @Override
    public SignalScores read(String text) {
        switch (failure) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            case Throwable other -> throw new IllegalStateException(other);
        }
        return new SignalScores(scores.getOrDefault(PlainWords.of(text), Map.of()));
    }
}
