package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import signpost.kb.content.ContentFiles;

/// The content inside the program, with the list of withdrawn services as it lies in the folder that the program was built from: what is taken
/// out there is out of a running service at once, without a new build.
///
/// @param folder the content folder of the installation; null if there is none, and then nothing can change
record EmbeddedContent(@Nullable Path folder) implements ContentSource {
    static final String WITHDRAWN = "withdrawn.tsv";

    /// The content of the installation in a folder, as the start script names it.
    ///
    /// @param home null if the program was started some other way
    static EmbeddedContent ofHome(@Nullable String home) {
        var folder = home == null ? null : Path.of(home, "knowledge-base", "content");
        return new EmbeddedContent(folder != null && Files.isDirectory(folder) ? folder : null);
    }

    @Override
    public ContentFiles read() {
        var embedded = ContentFiles.embedded();
        if (folder == null) {
            return embedded;
        }
        var withdrawn = folder.resolve(WITHDRAWN);
        try {
            return Files.exists(withdrawn) ? embedded.with(WITHDRAWN, Files.readAllBytes(withdrawn)) : embedded.without(WITHDRAWN);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String fingerprint() {
        return folder == null ? "" : ContentFolder.line(folder.resolve(WITHDRAWN));
    }

    @Override
    public boolean isBuiltIn() {
        return true;
    }
}
