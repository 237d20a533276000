package signpost.kb.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import signpost.kb.format.Mark;

/// Every file arrived as it was sent: text in UTF-8 without a NUL byte, and with the sum that `SHA256SUMS` names, where there is one.
///
/// `SHA256SUMS` is what `sha256sum` writes, a line for each file: 64 hexadecimal digits, two spaces, the path. If it is there, it has to list
/// every content file. `withdrawn.tsv` alone is not held against it: a number that is wrong must not have to wait for new sums.
final class FilesAreWhole {
    static final String ID = "files-are-whole";
    private static final String SUMS = "SHA256SUMS";
    private static final Pattern LINE = Pattern.compile("(\\p{XDigit}{64}) [ *](?:\\./)?(.+)");
    private static final Pattern TEXT = Pattern.compile(".*\\.(yaml|yml|tsv|txt|json|md|chat)");
    private static final Pattern LISTED = Pattern.compile(".*\\.(yaml|yml|tsv|txt|chat)");

    private final ContentFiles files;
    private final List<ContentProblem> problems = new ArrayList<>();

    private FilesAreWhole(ContentFiles files) {
        this.files = files;
    }

    /// Every file that is damaged; content with one must not be read any further.
    static List<ContentProblem> problems(ContentFiles files) {
        var check = new FilesAreWhole(files);
        files.names().stream().filter(name -> TEXT.matcher(name).matches()).forEach(check::text);
        if (files.has(SUMS)) {
            check.sums();
        }
        return List.copyOf(check.problems);
    }

    private void complain(String name, int line, String message) {
        problems.add(ContentProblem.error(new Spot(files.shown(name), new Mark(line, 1)), message, ID));
    }

    private void text(String name) {
        try {
            if (UTF_8.newDecoder().decode(ByteBuffer.wrap(files.bytes(name))).toString().indexOf('\0') >= 0) {
                complain(name, 1, "The file holds NUL bytes, so it was damaged on the way. Copy it again.");
            }
        } catch (CharacterCodingException damaged) {
            complain(name, 1, "The file is not text in UTF-8. Save it as UTF-8, or copy it again.");
        }
    }

    private void sums() {
        var sums = listed();
        sums.forEach((name, sum) -> {
            if (!files.has(name)) {
                complain(SUMS, 1, "This lists " + name + ", which is missing. Copy the content again, or write the sums anew.");
            } else if (!sum.equalsIgnoreCase(sha256(files.bytes(name)))) {
                complain(name, 1, "The file is not the one that " + SUMS + " lists. Copy the content again, or write the sums anew.");
            }
        });
        files.names().stream()
                .filter(name -> LISTED.matcher(name).matches() && !name.equals(Withdrawals.FILE) && !sums.containsKey(name))
                .forEach(name -> complain(name, 1, "This file is not listed in " + SUMS + ". Write the sums anew."));
    }

    private Map<String, String> listed() {
        var sums = new TreeMap<String, String>();
        var lines = files.text(SUMS).lines().map(String::strip).toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = LINE.matcher(lines.get(i));
            if (line.matches()) {
                sums.put(line.group(2), line.group(1));
            } else if (!lines.get(i).isEmpty()) {
                complain(SUMS, i + 1, "This line is not a sum and a path. Write the sums anew with sha256sum.");
            }
        }
        sums.keySet().removeAll(List.of(SUMS, Withdrawals.FILE));
        return sums;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
