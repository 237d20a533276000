package signpost.kb.understanding;

import java.util.List;
import java.util.Map;
import signpost.core.message.Signal;

/// What people say that must raise a signal, and what looks alike and must not.
///
/// @param byAuthor   phrases that raise it
/// @param nearMisses phrases that do not, by the id of the intent that is right for them, then by author
public record SignalPhrases(
        Signal signal, Map<String, List<String>> byAuthor, Map<String, Map<String, List<String>>> nearMisses) {
    public SignalPhrases {
        byAuthor = Map.copyOf(byAuthor);
        nearMisses = Map.copyOf(nearMisses);
    }
}
