package signpost.kb.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `intents/<id>.yaml`: what people say who want one thing.
///
/// @param leadsTo `flow/node`; null if nobody has said yet
/// @param phrases by author
public record IntentFile(
        String intent, String title, @Nullable String leadsTo, Map<String, List<String>> phrases) {}
