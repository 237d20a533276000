package signpost.kb.understanding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.message.Signal;

/// Reads the held-out messages: tab-separated, one line of headings, one message a line, nothing quoted.
///
/// Written apart from the reviewed phrases. No fit, phrase or bar may rest on them; `held-out/README.md` has the rules.
public final class HeldOut {
    public static final Set<String> WRITERS = Set.of("nia", "oz", "pat");
    public static final Set<String> PERSONAS =
            Set.of("survivor", "friend", "child", "perpetrator", "practitioner", "other");
    public static final Set<String> GROUPS = Set.of(
            "danger",
            "danger-near",
            "suicide",
            "suicide-near",
            "serious-harm",
            "serious-harm-near",
            "child",
            "child-near",
            "unsafe-request",
            "unsafe-request-near",
            "ordinary");

    private static final String HEADINGS = "id\twriter\tpersona\tgroup\tsignal\tintent\ttext";
    private static final int COLUMNS = 7;

    private final Path file;
    private final Set<String> ids = new HashSet<>();

    /// Whether writers, personas and groups are those of the lists above.
    private final boolean closed;

    private HeldOut(Path file, boolean closed) {
        this.file = file;
        this.closed = closed;
    }

    /// All messages, in the order of the file.
    ///
    /// @throws IOException if the file cannot be read, or a line of it is wrong: the message then says `file:line`
    public static List<HeldOutMessage> read(Path file) throws IOException {
        return new HeldOut(file, true).messages(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    /// Messages of another file with the same columns, whose writers, personas and groups may have any names.
    ///
    /// @throws IOException as [#read]
    public static List<HeldOutMessage> readOther(Path file) throws IOException {
        return new HeldOut(file, false).messages(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    private List<HeldOutMessage> messages(List<String> lines) throws IOException {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw wrong(1, "the headings must be " + HEADINGS.replace("\t", ", "));
        }
        var messages = new ArrayList<HeldOutMessage>();
        for (int number = 2; number <= lines.size(); number++) {
            messages.add(message(lines.get(number - 1), number));
        }
        return List.copyOf(messages);
    }

    private HeldOutMessage message(String line, int number) throws IOException {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw wrong(number, "there are %d columns instead of %d".formatted(cells.length, COLUMNS));
        }
        var id = filled(cells[0], "id", number);
        if (!ids.add(id)) {
            throw wrong(number, "the id " + id + " is taken");
        }
        return new HeldOutMessage(
                id,
                oneOf(WRITERS, cells[1], number),
                oneOf(PERSONAS, cells[2], number),
                oneOf(GROUPS, cells[3], number),
                signal(cells[4], number),
                cells[5].isEmpty() ? null : cells[5],
                filled(cells[6], "text", number));
    }

    private String oneOf(Set<String> known, String cell, int number) throws IOException {
        if (!closed || known.contains(cell)) {
            return cell;
        }
        var choices = known.stream().sorted().collect(Collectors.joining(", "));
        throw wrong(number, "'%s' is none of %s".formatted(cell, choices));
    }

    private @Nullable Signal signal(String cell, int number) throws IOException {
        var found = Stream.of(Signal.values())
                .filter(s -> s.slug().equals(cell))
                .findFirst()
                .orElseThrow(() -> wrong(number, "there is no signal '" + cell + "'"));
        return found == Signal.NONE ? null : found;
    }

    private String filled(String cell, String column, int number) throws IOException {
        if (cell.isBlank()) {
            throw wrong(number, "the " + column + " is empty");
        }
        return cell;
    }

    private IOException wrong(int number, String what) {
        return new IOException("%s:%d: %s".formatted(file, number, what));
    }
}
