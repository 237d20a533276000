package signpost.kb.format;

import java.util.List;
import java.util.Map;

/// `safety/<signal>.yaml`: words that raise a signal, and words that look alike and do not.
///
/// @param phrases    by author
/// @param nearMisses by the intent they belong to, then by author
public record SafetyFile(
        String signal, Map<String, List<String>> phrases, Map<String, Map<String, List<String>>> nearMisses) {}
