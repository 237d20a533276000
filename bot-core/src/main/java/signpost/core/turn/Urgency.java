package signpost.core.turn;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentMatch;

/// Which of several needs in one message is answered first. Signals come before all of them and are not in it.
final class Urgency {

    /// The needs that cannot wait, by the ids of their intents, most urgent first. Needs of one row, and all that stand in none, keep the order in
    /// which the message was understood.
    static final List<Set<String>> ORDER = List.of(
            Set.of("child-self"),
            Set.of("sexual-assault"),
            Set.of("forced-marriage", "honour-based-abuse", "fgm"),
            Set.of("child-concern", "child-concern-professional", "adult-safeguarding"),
            Set.of("stalking", "watched-device", "tech-abuse", "exploitation"),
            Set.of("mental-health"),
            Set.of("parent-harmed-by-child", "image-abuse", "safety-plan", "refuge-location"));

    private Urgency() {}

    /// The same needs, the most urgent first.
    static IntentMatch mostUrgentFirst(IntentMatch match) {
        return match instanceof IntentMatch.Understood(var intent, var confidence, var also) && !also.isEmpty()
                ? sorted(Stream.concat(Stream.of(intent), also.stream()).toList(), confidence)
                : match;
    }

    private static IntentMatch sorted(List<Intent> needs, double confidence) {
        var sorted = needs.stream().sorted(Comparator.comparingInt(Urgency::row)).toList();
        return new IntentMatch.Understood(sorted.getFirst(), confidence, sorted.subList(1, sorted.size()));
    }

    private static int row(Intent intent) {
        return IntStream.range(0, ORDER.size())
                .filter(row -> ORDER.get(row).contains(intent.id()))
                .findFirst()
                .orElse(ORDER.size());
    }
}
