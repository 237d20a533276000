package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import signpost.kb.content.Withdrawals;

/// Where an installation keeps which lines are out of use: in its content folder, or, where it runs on the content inside the program, in the folder
/// `local` beside it, which a running service watches too.
///
/// @param path the file, which need not exist
record WithdrawnFile(Path path) {
    private static final String LOCAL = "local";

    /// @param content the configured content folder; null for the content inside the program
    /// @return empty if there is neither a content folder nor a place where the program lives
    static Optional<WithdrawnFile> of(@Nullable Path content) {
        if (content != null) {
            return Optional.of(new WithdrawnFile(content.resolve(Withdrawals.FILE)));
        }
        return Optional.ofNullable(System.getProperty("signpost.home"))
                .map(home -> new WithdrawnFile(Path.of(home, LOCAL, Withdrawals.FILE)));
    }

    /// As it is now; nothing is withdrawn where there is no file.
    Withdrawals read() {
        try {
            return Files.exists(path) ? Withdrawals.of(Files.readString(path)) : Withdrawals.NONE;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Changes it in one step: whoever reads meanwhile sees the old file or the new one, never half of one.
    Withdrawals change(UnaryOperator<Withdrawals> change) throws IOException {
        var changed = change.apply(read());
        Files.createDirectories(path.toAbsolutePath().getParent());
        var written = Files.writeString(
                path.resolveSibling("." + Withdrawals.FILE + ".new"), changed.tsv(), StandardCharsets.UTF_8);
        Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return changed;
    }
}
