package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import signpost.kb.understanding.Explanation.Part;
import signpost.kb.understanding.Explanation.Spoke;

/// Says why a text was understood as it was.
final class Explainer {
    private static final int INTENTS = 5;
    private static final int WORDS = 8;
    private static final int PHRASES = 5;

    private static final OtherLanguages OTHER_LANGUAGES = new OtherLanguages();

    private final MessageReader reader;
    private final Learnt learnt;

    Explainer(MessageReader reader) {
        this.reader = reader;
        this.learnt = reader.words();
    }

    Explanation explain(String text) {
        var reading = reader.read(text);
        var intents = reading.ranked().stream()
                .limit(INTENTS)
                .map(i -> new Part(learnt.intents().get(i), reading.intent(i)))
                .toList();
        return new Explanation(
                intents, spoke(text, reading), learnt.nearest(text, PHRASES), OTHER_LANGUAGES.raisedBy(text), reader.asksSentences(text));
    }

    /// For the signal that is furthest above its bar; for the likeliest intent if there is none.
    private Spoke spoke(String text, Reading reading) {
        int raised = raised(reading);
        if (raised >= 0) {
            return new Spoke(Lessons.SIGNALS.get(raised).slug(), words(text, learnt.signalModel(), raised));
        }
        var ranked = reading.ranked();
        return ranked.isEmpty()
                ? new Spoke("", List.of())
                : new Spoke(learnt.intents().get(ranked.getFirst()), words(text, learnt.intentModel(), ranked.getFirst()));
    }

    private static int raised(Reading reading) {
        int raised = -1;
        for (int s = 0; s < Lessons.SIGNALS.size(); s++) {
            boolean above = reading.calibrated(s) >= Bars.actFrom(Lessons.SIGNALS.get(s));
            raised = above && (raised < 0 || reading.calibrated(s) > reading.calibrated(raised)) ? s : raised;
        }
        return raised;
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
        parts.removeIf(part -> part.share() <= 0);
        parts.sort(Comparator.comparingDouble(Part::share).reversed().thenComparing(Part::name));
        return parts.subList(0, Math.min(WORDS, parts.size()));
    }
}
