package signpost.kb.understanding;

import java.util.List;
import java.util.Map;
import signpost.core.intent.Intent;

/// What people say who want one thing.
///
/// @param byAuthor who wrote a phrase matters: what is learnt from one author is checked on another
public record IntentPhrases(Intent intent, Map<String, List<String>> byAuthor) {
    public IntentPhrases {
        byAuthor = Map.copyOf(byAuthor);
    }
}
