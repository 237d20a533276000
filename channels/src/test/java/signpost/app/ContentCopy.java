package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import signpost.kb.content.ContentFiles;

/// The content that ships, in a folder of its own, for a test to spoil and to mend.
final class ContentCopy {
    private static final ContentFiles EMBEDDED = ContentFiles.embedded();
    private static final String SAID = "README.md";

    final Path folder;
    private byte[] said = EMBEDDED.bytes(SAID);

    private ContentCopy(Path folder) {
        this.folder = folder;
    }

    static ContentCopy in(Path folder) {
        var copy = new ContentCopy(folder);
        copy.mend();
        return copy;
    }

    /// Puts everything back as it ships, other words of [#say] apart, so that mended content is not new content once more.
    void mend() {
        clear();
        EMBEDDED.names().forEach(name -> write(name, EMBEDDED.bytes(name)));
        write(SAID, said);
    }

    /// Empties the folder, and keeps it.
    void clear() {
        try {
            Files.createDirectories(folder);
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).filter(p -> !p.equals(folder)).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void remove() {
        clear();
        delete("");
    }

    void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Replaces some words of a file.
    void edit(String name, String old, String now) {
        var text = text(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not hold " + old);
        }
        write(name, text.replace(old, now));
    }

    /// A change that is in order, and that no rule reads.
    void say(String words) {
        said = words.getBytes(StandardCharsets.UTF_8);
        write(SAID, said);
    }

    /// Writes the sums of all files as they are.
    void sum() {
        write("SHA256SUMS", EMBEDDED.names().stream()
                .map(name -> sha256(bytes(name)) + "  " + name + "\n")
                .collect(Collectors.joining()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
