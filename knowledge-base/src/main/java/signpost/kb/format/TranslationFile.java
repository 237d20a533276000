package signpost.kb.format;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// `translations/<code>.yaml`: what is to be said in one other language.
public record TranslationFile(
        String language,
        @JsonUnwrapped NamesEntry names,
        MessagesEntry messages,
        String draftedBy,
        @Nullable SignatureEntry nativeSpeaker,
        @Nullable SignatureEntry secondReader) {

    /// What the language is called, and how it is written.
    ///
    /// @param interpreter the word for an interpreter in it
    public record NamesEntry(String name, String ownName, String script, String direction, String interpreter) {}

    /// The drafted messages.
    ///
    /// @param danger      999
    /// @param help        the free line that is always open
    /// @param interpreter that an interpreter may be asked for, and how
    /// @param leave       how to leave the page; for the web alone
    /// @param english     that answers are in English
    public record MessagesEntry(String danger, String help, String interpreter, String leave, String english) {}

    /// Who has read it, as what, on what day, and twelve digits over the words that were read.
    public record SignatureEntry(String role, LocalDate date, String words) {}
}
