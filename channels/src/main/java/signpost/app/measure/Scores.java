package signpost.app.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import signpost.core.message.Signal;

/// What a contender makes of one message.
///
/// @param ranked  intents, the likeliest first; those left out score 0
/// @param signals from 0; those left out score 0
public record Scores(List<Ranked> ranked, Map<Signal, Double> signals) {

    /// An intent and how likely it is.
    public record Ranked(String intent, double score) {}

    public Scores {
        ranked = List.copyOf(ranked);
        signals = Map.copyOf(signals);
    }

    /// The scores of intents that are in no order yet.
    public static Scores of(Map<String, Double> intents, Map<Signal, Double> signals) {
        return new Scores(
                intents.entrySet().stream()
                        .map(e -> new Ranked(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::intent))
                        .toList(),
                signals);
    }

    double of(Signal signal) {
        return signals.getOrDefault(signal, 0.0);
    }

    double of(String intent) {
        return ranked.stream().filter(r -> r.intent().equals(intent)).mapToDouble(Ranked::score).findFirst().orElse(0);
    }
}
