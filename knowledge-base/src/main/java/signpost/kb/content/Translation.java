package signpost.kb.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.Wording;
import signpost.core.intent.Language;
import signpost.core.message.Direction;

/// What is to be said in one other language, and who has read it. Until both have signed nobody is shown a word of it but the language's own name
/// (SAFE-01).
///
/// @param words        what would be said, on each channel
/// @param interpreter  the word for an interpreter in it
/// @param draftedBy    who wrote it
public record Translation(Name name, Wording words, String interpreter, String draftedBy, Signatures signatures) {

    /// What the language is called.
    ///
    /// @param code    as BCP 47 writes it
    /// @param english in English
    /// @param own     in the language itself
    public record Name(String code, String english, String own, Direction direction) {}

    /// Who has signed exactly these words; null for somebody who has not, or has signed others.
    public record Signatures(@Nullable Signature nativeSpeaker, @Nullable Signature secondReader) {
        /// How those are called who have not signed yet, in order; empty once both have.
        public List<String> missing() {
            return Stream.of(
                            nativeSpeaker == null ? "native speaker" : "", secondReader == null ? "second reader" : "")
                    .filter(who -> !who.isEmpty())
                    .toList();
        }
    }

    /// Somebody's word that the translation is right.
    ///
    /// @param role a role, never a name
    public record Signature(String role, LocalDate date) {}

    /// Twelve digits that change with every letter of the words, so that changed words need new signatures.
    public String digest() {
        return Translations.digest(words, interpreter);
    }

    public boolean isSigned() {
        return signatures.missing().isEmpty();
    }

    /// The language as conversations know it: with the translation only where both have signed.
    public Language language() {
        return new Language(name.code(), name.english(), name.own(), name.direction(), isSigned() ? words : null);
    }
}
