package signpost.core.intent;

import java.util.List;

/// What language a message is written in.
public sealed interface LanguageAnswer {

    /// In English, or too short to tell.
    record NotTold() implements LanguageAnswer {}

    /// In one of these; several where they cannot be told apart.
    ///
    /// @param candidates never empty
    record OneOf(List<Language> candidates) implements LanguageAnswer {
        public OneOf {
            candidates = List.copyOf(candidates);
        }
    }

    /// In a language of which we have no record.
    record Unlisted() implements LanguageAnswer {}
}
