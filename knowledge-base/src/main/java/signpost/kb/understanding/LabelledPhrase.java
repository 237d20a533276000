package signpost.kb.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import signpost.core.message.Signal;

/// A reviewed phrase and what is right for it, for those who learn from the phrases in a way of their own.
///
/// @param intent the id of the intent; null for a phrase that raises a signal
/// @param raises the signal that it must raise; null if none
public record LabelledPhrase(String text, @Nullable String intent, @Nullable Signal raises) {

    /// The phrases that the recogniser itself learns from, near misses included, always in the same order.
    public static List<LabelledPhrase> of(List<IntentPhrases> intents, List<SignalPhrases> signals) {
        return Example.of(intents, signals).stream()
                .map(e -> new LabelledPhrase(e.text(), e.intent(), e.raises()))
                .toList();
    }
}
