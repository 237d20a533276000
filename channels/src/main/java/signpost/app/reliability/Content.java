package signpost.app.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import signpost.kb.content.ContentFiles;

/// The content that ships, in a folder that a program watches.
record Content(Path folder) {
    private static final String ANY = "organizations/galop.yaml";

    static Content in(Path folder) throws IOException {
        var files = ContentFiles.embedded();
        for (var name : files.names()) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), files.bytes(name));
        }
        return new Content(folder);
    }

    Map<String, String> setting() {
        return Map.of("SIGNPOST_CONTENT", folder.toString());
    }

    String revision() {
        return ContentFiles.folder(folder).revision();
    }

    /// A good change, in words that nobody is shown.
    void say(String words) throws IOException {
        put("README.md", words.getBytes(StandardCharsets.UTF_8));
    }

    /// A bad one: half of a file.
    void spoil() throws IOException {
        var bytes = ContentFiles.embedded().bytes(ANY);
        put(ANY, Arrays.copyOf(bytes, bytes.length / 2));
    }

    void mend() throws IOException {
        put(ANY, ContentFiles.embedded().bytes(ANY));
    }

    private void put(String name, byte[] bytes) throws IOException {
        var written = Files.write(folder.resolve(name).resolveSibling(".new"), bytes);
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
