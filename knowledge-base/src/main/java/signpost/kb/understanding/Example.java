package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.message.Signal;

/// One reviewed phrase, and what it teaches.
///
/// @param intent the id of the intent that is right for it; null for a phrase that raises a signal
/// @param raises the signal that it must raise
/// @param nearly the signal that it looks like and must not raise
record Example(
        String author, String text, @Nullable String intent, @Nullable Signal raises, @Nullable Signal nearly) {

    /// All phrases in an order that does not depend on how they were handed over.
    static List<Example> of(List<IntentPhrases> intents, List<SignalPhrases> signals) {
        var all = new ArrayList<Example>();
        var sorted = new TreeMap<String, IntentPhrases>();
        intents.forEach(i -> sorted.put(i.intent().id(), i));
        sorted.forEach((id, i) -> each(i.byAuthor(), said -> said.of(id, null, null)).forEach(all::add));
        signals.stream().sorted((a, b) -> a.signal().compareTo(b.signal())).forEach(s -> {
            each(s.byAuthor(), said -> said.of(null, s.signal(), null)).forEach(all::add);
            new TreeMap<>(s.nearMisses()).forEach((id, near) -> {
                var known = sorted.containsKey(id) ? id : null;
                each(near, said -> said.of(known, null, s.signal())).forEach(all::add);
            });
        });
        return List.copyOf(all);
    }

    private static Stream<Example> each(Map<String, List<String>> byAuthor, Function<Said, Example> example) {
        return new TreeMap<>(byAuthor)
                .entrySet().stream().flatMap(e -> e.getValue().stream().map(text -> example.apply(new Said(e.getKey(), text))));
    }

    /// The same as something that a text is like.
    Explanation.Near near(double likeness) {
        return new Explanation.Near(text, author, intent, raises, nearly, likeness);
    }

    /// Who said what.
    private record Said(String author, String text) {
        Example of(@Nullable String intent, @Nullable Signal raises, @Nullable Signal nearly) {
            return new Example(author, text, intent, raises, nearly);
        }
    }
}
