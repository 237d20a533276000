package signpost.core.intent;

import java.util.Optional;

/// Tells in which language a message is written, without leaving the machine (SAFE-42).
public interface Languages {
    /// Where no other language is known.
    Languages NONE = new Languages() {
        @Override
        public LanguageAnswer writtenIn(String text) {
            return new LanguageAnswer.NotTold();
        }

        @Override
        public Optional<Language> language(String code) {
            return Optional.empty();
        }
    };

    /// The language of a message. Never throws for any text, the empty one included; keeps nothing of it.
    LanguageAnswer writtenIn(String text);

    /// The language of that code.
    Optional<Language> language(String code);
}
