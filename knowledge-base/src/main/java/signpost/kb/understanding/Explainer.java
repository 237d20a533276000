package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import signpost.core.message.Signal;
import signpost.kb.understanding.Explanation.Part;

/// Says why a text was understood as it was.
final class Explainer {
    private static final int INTENTS = 5;
    private static final int WORDS = 8;
    private static final int PHRASES = 5;

    private final MessageReader reader;
    private final Learnt learnt;

    Explainer(MessageReader reader) {
        this.reader = reader;
        this.learnt = reader.words();
    }

    Explanation explain(String text) {
        var reading = reader.readFully(text);
        var ranked = reading.ranked();
        var intents = ranked.stream()
                .limit(INTENTS)
                .map(i -> new Part(learnt.intents().get(i), reading.intent(i)))
                .toList();
        var nearest = learnt.nearest(text, PHRASES).stream().map(Example::text).toList();
        return new Explanation(intents, signals(reading), words(text, reading), nearest);
    }

    private static Map<Signal, Double> signals(Reading reading) {
        var signals = new EnumMap<Signal, Double>(Signal.class);
        for (int s = 0; s < Lessons.SIGNALS.size(); s++) {
            signals.put(Lessons.SIGNALS.get(s), reading.calibrated(s));
        }
        return signals;
    }

    /// Of the signal that is furthest above its bar; of the likeliest intent if there is none.
    private List<Part> words(String text, Reading reading) {
        int raised = -1;
        for (int s = 0; s < Lessons.SIGNALS.size(); s++) {
            boolean above = reading.calibrated(s) >= Bars.actFrom(Lessons.SIGNALS.get(s));
            raised = above && (raised < 0 || reading.calibrated(s) > reading.calibrated(raised)) ? s : raised;
        }
        if (raised >= 0) {
            return words(text, learnt.signalModel(), raised);
        }
        var ranked = reading.ranked();
        return ranked.isEmpty() ? List.of() : words(text, learnt.intentModel(), ranked.getFirst());
    }

    private List<Part> words(String text, LinearModel model, int c) {
        var names = learnt.encoder().names(text);
        var vector = learnt.encoder().encode(text);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < vector.size(); i++) {
            var name = names.get(vector.place(i));
            if (name != null) {
                parts.add(new Part(name, vector.value(i) * model.weight(vector.place(i), c)));
            }
        }
        parts.sort(Comparator.comparingDouble(Part::share).reversed());
        return parts.subList(0, Math.min(WORDS, parts.size()));
    }
}
