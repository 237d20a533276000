package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import signpost.kb.content.Withdrawals;

/// The file in which an installation keeps which lines are out of use.
///
/// @param path the file, which need not exist
record WithdrawnFile(Path path) {
    /// As it is now; nothing is withdrawn where there is no file.
    Withdrawals read() {
        try {
            return Files.exists(path) ? Withdrawals.of(Files.readString(path)) : Withdrawals.NONE;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Changes it in one step: whoever reads meanwhile sees the old file or the new one, never half of one.
    ///
    /// @throws UsageException if it cannot be written, such as on a full disk: then nothing has changed
    Withdrawals change(UnaryOperator<Withdrawals> change) throws IOException {
        var changed = change.apply(read());
        var beside = path.resolveSibling("." + Withdrawals.FILE + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(beside, changed.tsv(), StandardCharsets.UTF_8);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            Files.deleteIfExists(beside);
            throw new UsageException(path + " cannot be written, so nothing has changed: " + full.getMessage());
        }
        return changed;
    }
}
