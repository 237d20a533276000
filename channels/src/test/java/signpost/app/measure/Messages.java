package signpost.app.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.NodeId;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;
import signpost.kb.understanding.HeldOutMessage;

/// Made-up messages and what might be made of them.
final class Messages {
    private Messages() {}

    static HeldOutMessage raising(Signal signal, String persona, String text) {
        return new HeldOutMessage(text, "nia", persona, signal.slug(), signal, null, text);
    }

    static HeldOutMessage about(String intent, String group, String text) {
        return new HeldOutMessage(text, "oz", "other", group, null, intent, text);
    }

    static IntentMatch understood(String id) {
        return new IntentMatch.Understood(intent(id), 1);
    }

    static IntentMatch asked(String... ids) {
        return new IntentMatch.Ambiguous(Arrays.stream(ids).map(Messages::intent).toList());
    }

    private static Intent intent(String id) {
        return new Intent(id, "About " + id, new NodeId(id, "start"));
    }

    static Screening screened(Signal... signals) {
        return new Screening(List.of(signals), Signal.NONE);
    }

    /// Intents from the likeliest down, at 0.9, 0.8 and so on.
    static Scores scores(@Nullable Signal raised, String... intents) {
        var ranked = Stream.iterate(0, i -> i < intents.length, i -> i + 1)
                .map(i -> new Scores.Ranked(intents[i], 0.9 - 0.1 * i))
                .toList();
        return new Scores(ranked, raised == null ? Map.of() : Map.of(raised, 0.9));
    }
}
