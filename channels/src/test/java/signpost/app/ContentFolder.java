package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import signpost.kb.content.ContentFiles;

/// A copy of the real content in a folder that a test may change.
final class ContentFolder {
    private ContentFolder() {}

    /// Writes every file of the content inside the program into a folder.
    static Path in(Path folder) {
        var content = ContentFiles.embedded();
        content.names().forEach(name -> {
            try {
                var file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, content.bytes(name));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
        return folder;
    }

    /// Replaces words of one file.
    static void change(Path folder, String name, String old, String now) throws IOException {
        var file = folder.resolve(name);
        var text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not hold " + old);
        }
        Files.writeString(file, text.replace(old, now));
    }
}
