package signpost.app;

import java.nio.file.Files;
import java.nio.file.Path;

/// The content folder that a command may write to.
final class ContentFolder {
    /// Set by `./signpost`: the folder of the project.
    private static final String HOME = "signpost.home";

    private static final String CONTENT = "knowledge-base/content";

    private ContentFolder() {}

    /// The folder of the settings; otherwise the one of the project.
    ///
    /// @throws UsageException if there is neither
    static Path of(AppConfig config) {
        var configured = config.content();
        if (configured != null) {
            return configured;
        }
        var home = System.getProperty(HOME);
        var own = home == null ? null : Path.of(home, CONTENT);
        if (own == null || !Files.isDirectory(own)) {
            throw new UsageException("Set SIGNPOST_CONTENT to the content folder first: there is none to write to.");
        }
        return own;
    }
}
