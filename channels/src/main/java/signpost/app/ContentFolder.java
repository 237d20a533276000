package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Collectors;
import signpost.kb.content.ContentFiles;

/// A folder of content that somebody else writes. Symbolic links are followed, so that a switch of one, as Kubernetes does it, is a change.
record ContentFolder(Path folder) implements ContentSource {

    @Override
    public ContentFiles read() {
        return ContentFiles.folder(folder);
    }

    @Override
    public String fingerprint() {
        try (var found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return found.map(ContentFolder::line).sorted().collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException unreadable) {
            return "unreadable: " + unreadable;
        }
    }

    /// Name, size, time and identity of a file: one that is replaced in the same instant by one of the same size has another identity.
    static String line(Path file) {
        try {
            var what = Files.readAttributes(file, BasicFileAttributes.class);
            var size = what.isDirectory() ? 0 : what.size();
            return file + " " + size + " " + what.lastModifiedTime() + " " + what.fileKey();
        } catch (IOException gone) {
            return file + " " + gone.getClass().getSimpleName();
        }
    }

    @Override
    public boolean isBuiltIn() {
        return false;
    }
}
