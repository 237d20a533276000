package signpost.kb.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/// The bytes of a content folder, read once: every later step works on the same state of it.
public final class ContentFiles {
    private static final String FOLDER = "content/";

    /// A file that every content folder has, by which the folder is found on the class path.
    private static final String ANCHOR = "taxonomy.yaml";

    private static final int REVISION_DIGITS = 12;

    private final String root;
    private final NavigableMap<String, byte[]> files;
    private final String revision;

    private ContentFiles(String root, Map<String, byte[]> files) {
        this.root = root;
        this.files = new TreeMap<>(files);
        this.revision = revisionOf(this.files);
    }

    /// Files by path within the folder, such as `jargon/marac.yaml`.
    ///
    /// @param root the folder as it is to be printed in front of a path
    public static ContentFiles of(String root, Map<String, byte[]> files) {
        return new ContentFiles(root, files);
    }

    /// The content that the program was built with.
    public static ContentFiles embedded() {
        var anchor = ContentFiles.class.getClassLoader().getResource(FOLDER + ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("The program was built without content");
        }
        try {
            return anchor.getProtocol().equals("jar")
                    ? inJar(anchor)
                    : read("content", Path.of(anchor.toURI()).resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One file of the content that the program was built with.
    ///
    /// @throws IllegalArgumentException if there is no such file
    static byte[] embedded(String name) {
        try (var in = ContentFiles.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("The program was built without " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The content of a folder, hidden files left out.
    ///
    /// @throws UncheckedIOException if it cannot be read
    public static ContentFiles folder(Path folder) {
        try {
            return read(folder.toString(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentFiles read(String root, Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return new ContentFiles(root, files);
    }

    private static ContentFiles inJar(URL anchor) throws IOException {
        var connection = (JarURLConnection) anchor.openConnection();
        connection.setUseCaches(false);
        var files = new TreeMap<String, byte[]>();
        try (var jar = connection.getJarFile()) {
            var entries = jar.stream()
                    .filter(e -> !e.isDirectory() && e.getName().startsWith(FOLDER))
                    .toList();
            for (var entry : entries) {
                try (var in = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
                }
            }
        }
        return new ContentFiles("content", files);
    }

    /// The same with one text file added or written anew.
    public ContentFiles with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same files with one added or put in another's place.
    public ContentFiles with(String name, byte[] bytes) {
        var more = new TreeMap<>(files);
        more.put(name, bytes.clone());
        return new ContentFiles(root, more);
    }

    /// The same files without one; these very files if there is no such file.
    public ContentFiles without(String name) {
        if (!has(name)) {
            return this;
        }
        var fewer = new TreeMap<>(files);
        fewer.remove(name);
        return new ContentFiles(root, fewer);
    }

    /// Whether a folder, such as `places/`, holds the same here and there, byte for byte.
    public boolean sameIn(String folder, ContentFiles other) {
        var here = in(folder);
        var there = other.in(folder);
        return here.keySet().equals(there.keySet())
                && here.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), there.get(file.getKey())));
    }

    private NavigableMap<String, byte[]> in(String folder) {
        return files.subMap(folder, true, folder + Character.MAX_VALUE, false);
    }

    /// Every path, in alphabetical order.
    public NavigableSet<String> names() {
        return Collections.unmodifiableNavigableSet(files.navigableKeySet());
    }

    /// @throws IllegalArgumentException if there is no such file
    public byte[] bytes(String name) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("There is no file " + name);
        }
        return bytes.clone();
    }

    /// A text file, as UTF-8.
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    /// The path as it is printed in problems.
    public String shown(String name) {
        return root + "/" + name;
    }

    /// Twelve hexadecimal digits that change whenever a name or a byte of the content changes.
    public String revision() {
        return revision;
    }

    private static String revisionOf(NavigableMap<String, byte[]> files) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                sha.update(name.getBytes(StandardCharsets.UTF_8));
                sha.update(ByteBuffer.allocate(Integer.BYTES + 1).putInt(bytes.length).array());
                sha.update(bytes);
            });
            return HexFormat.of().formatHex(sha.digest()).substring(0, REVISION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
