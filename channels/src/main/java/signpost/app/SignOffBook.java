package signpost.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import signpost.kb.content.SignOff;

/// `sign-off.tsv` of a content folder, to be written to. Rows are only ever added.
final class SignOffBook {
    private static final String FILE = "sign-off.tsv";
    private static final String HEADER = "wording\trole\tdate\twords\n";

    private final Path folder;

    SignOffBook(Path folder) {
        this.folder = folder;
    }

    /// Adds a row. The file changes at once or not at all: a new one takes its place, hidden until it is whole.
    void add(SignOff signOff) throws IOException {
        var file = folder.resolve(FILE);
        var before = Files.exists(file) ? Files.readString(file, UTF_8) : HEADER;
        var end = before.endsWith("\n") ? "" : "\n";
        var row = String.join("\t", signOff.wording(), signOff.role(), signOff.date().toString(), signOff.words());
        var made = Files.createTempFile(folder, "." + FILE, "");
        try {
            Files.writeString(made, before + end + row + "\n", UTF_8);
            if (Files.exists(file)) {
                Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(file));
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
