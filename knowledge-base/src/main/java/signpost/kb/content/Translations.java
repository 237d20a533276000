package signpost.kb.content;

import org.jspecify.annotations.Nullable;
import signpost.core.flow.Wording;
import signpost.core.message.Direction;
import signpost.kb.content.Translation.Signature;
import signpost.kb.format.TranslationFile;
import signpost.kb.format.TranslationFile.SignatureEntry;

/// Gives translation files their meaning.
final class Translations {
    private Translations() {}

    static Translation of(TranslationFile file) {
        var names = file.names();
        var written = wording(file);
        var digest = digest(written, names.interpreter());
        return new Translation(
                new Translation.Name(file.language(), names.name(), names.ownName(), direction(names.direction())),
                written,
                names.interpreter(),
                file.draftedBy(),
                new Translation.Signatures(
                        signature(file.nativeSpeaker(), digest), signature(file.secondReader(), digest)));
    }

    /// What would be said. A text message cannot be left like a page, so it says nothing of that.
    static Wording wording(TranslationFile file) {
        var said = file.messages();
        return new Wording(
                String.join("\n", said.danger(), said.help(), said.interpreter(), said.leave(), said.english()),
                String.join("\n", said.danger(), said.help(), said.interpreter(), said.english()));
    }

    static String digest(TranslationFile file) {
        return digest(wording(file), file.names().interpreter());
    }

    static String digest(Wording words, String interpreter) {
        return new PracticeWording.Words(words.web() + "\n" + interpreter, words.sms()).digest();
    }

    private static Direction direction(String slug) {
        return slug.equals(Direction.RIGHT_TO_LEFT.slug()) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    private static @Nullable Signature signature(@Nullable SignatureEntry entry, String digest) {
        return entry != null && entry.words().equals(digest) ? new Signature(entry.role(), entry.date()) : null;
    }
}
