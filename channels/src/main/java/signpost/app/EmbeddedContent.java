package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import signpost.kb.content.ContentFiles;
import signpost.kb.content.Withdrawals;

/// The content inside the program, with the list of withdrawn services that this installation keeps: what is taken out there is out of a running
/// service at once, without a new build.
///
/// @param withdrawn the list, which need not exist; null if nothing can be withdrawn here
record EmbeddedContent(@Nullable Path withdrawn) implements ContentSource {

    @Override
    public ContentFiles read() {
        var embedded = ContentFiles.embedded();
        try {
            return withdrawn != null && Files.exists(withdrawn)
                    ? embedded.with(Withdrawals.FILE, Files.readAllBytes(withdrawn))
                    : embedded;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String fingerprint() {
        return withdrawn == null ? "" : ContentFolder.line(withdrawn);
    }

    @Override
    public boolean isBuiltIn() {
        return true;
    }
}
