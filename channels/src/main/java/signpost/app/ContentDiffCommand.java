package signpost.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import signpost.kb.content.ContentFiles;
import signpost.kb.content.ContentLoader;
import signpost.kb.review.ContentDiff;

/// `content diff`: every number, hour, link and word that differs between two states of the content.
///
/// A state is a folder, or a revision that git knows of the project's own content.
final class ContentDiffCommand implements Command {
    private static final String CONTENT = "knowledge-base/content";

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        var arguments = Arguments.read(args, Set.of(), Set.of());
        if (arguments.words().size() != 2) {
            throw new UsageException("Name two states to compare, each a revision or a folder: ./signpost content diff v1.0 HEAD");
        }
        var before = files(arguments.words().getFirst());
        var after = files(arguments.words().getLast());
        var diff = ContentDiff.between(ContentLoader.of(before).loadUnchecked(), ContentLoader.of(after).loadUnchecked());
        terminal.out().print(diff.text());
        return 0;
    }

    private static ContentFiles files(String state) throws IOException {
        var folder = Path.of(state);
        return Files.isDirectory(folder) ? ContentFiles.folder(folder) : revision(state);
    }

    private static ContentFiles revision(String name) throws IOException {
        var home = Installation.home().filter(any -> !name.startsWith("-")).orElseThrow(() -> unknown(name));
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive(home.toString(), name)), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName().substring(CONTENT.length() + 1), zip.readAllBytes());
                }
            }
        }
        return ContentFiles.of(name + ":" + CONTENT, files);
    }

    private static byte[] archive(String home, String revision) throws IOException {
        var git = new ProcessBuilder("git", "-C", home, "archive", "--format=zip", revision, CONTENT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = git.getInputStream()) {
            var bytes = out.readAllBytes();
            if (git.waitFor() != 0) {
                throw unknown(revision);
            }
            return bytes;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unknown(revision);
        }
    }

    private static UsageException unknown(String name) {
        return new UsageException("There is no folder " + name + " and git knows no revision of that name with content in it.");
    }
}
