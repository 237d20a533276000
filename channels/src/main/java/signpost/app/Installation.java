package signpost.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.kb.content.Withdrawals;

/// Where the program lives on this machine, and what commands may write there.
final class Installation {
    /// Set by `./signpost` and by the packaged program: the folder of the project, or that of the unpacked archive.
    private static final String HOME = "signpost.home";

    private static final String CONTENT = "knowledge-base/content";

    /// Where the archive has the sentence model, and where the build unpacks it.
    private static final List<String> MODELS = List.of("model", "knowledge-base/target/sentence-model");

    /// Kept out of version control: what is true of this machine alone.
    private static final String LOCAL = "local";

    private Installation() {}

    /// The folder of the project; empty if the program was started some other way.
    static Optional<Path> home() {
        return Optional.ofNullable(System.getProperty(HOME)).map(Path::of);
    }

    /// The sentence model; empty if there is none.
    static Optional<Path> model() {
        return home().flatMap(home -> MODELS.stream().map(home::resolve).filter(Files::isDirectory).findFirst());
    }

    /// The content folder that a command may write to: the one of the settings, otherwise that of the project.
    ///
    /// @throws UsageException if there is neither
    static Path content(AppConfig config) {
        var configured = config.content();
        return configured != null
                ? configured
                : home().map(home -> home.resolve(CONTENT))
                        .filter(Files::isDirectory)
                        .orElseThrow(() -> new UsageException(
                                "Set SIGNPOST_CONTENT to the content folder first: there is none to write to."));
    }

    /// The list of lines that are out of use: in the content folder, or, where the program runs on the content inside it, in a folder of its own
    /// which a running service watches too.
    ///
    /// @param content the configured content folder; null for the content inside the program
    /// @return empty if there is neither a content folder nor a project
    static Optional<Path> withdrawn(@Nullable Path content) {
        return content != null
                ? Optional.of(content.resolve(Withdrawals.FILE))
                : home().map(home -> home.resolve(LOCAL).resolve(Withdrawals.FILE));
    }
}
