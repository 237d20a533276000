package signpost.app.measure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import signpost.core.message.Utterance;
import signpost.core.safety.SafetyGate;
import signpost.kb.understanding.PhraseRecognizer;

/// The program's own recogniser, and the conversation that stands on it.
public final class RecogniserMode implements Mode {
    private final String name;
    private final PhraseRecognizer recognizer;
    private final SafetyGate gate;
    private final Function<String, String> answers;
    private final @Nullable WatchedModel model;

    /// @param answers a message to the node that its answer leads to, from the same recogniser
    /// @param model   the one that the recogniser asks; null if it has none
    public RecogniserMode(
            String name, PhraseRecognizer recognizer, Function<String, String> answers, @Nullable WatchedModel model) {
        this.name = name;
        this.recognizer = recognizer;
        this.gate = new SafetyGate(recognizer);
        this.answers = answers;
        this.model = model;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Scores scores(String text) {
        return recognizer.during(() -> Scores.of(recognizer.likelihoods(text), recognizer.read(text).scores()));
    }

    @Override
    public Decided decide(String text) {
        return recognizer.during(
                () -> new Decided(gate.screen(new Utterance.Typed(text)), recognizer.recognize(text), answers.apply(text)));
    }

    /// The screen and the intent, which is what a turn pays for its words.
    @Override
    public void read(String text) {
        recognizer.during(() -> {
            gate.screen(new Utterance.Typed(text));
            return recognizer.recognize(text);
        });
    }

    @Override
    public @Nullable WatchedModel model() {
        return model;
    }
}
