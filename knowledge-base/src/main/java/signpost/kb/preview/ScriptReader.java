package signpost.kb.preview;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.directory.Schedule;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.kb.preview.ConversationScript.Exchange;
import signpost.kb.preview.ConversationScript.Mark;
import signpost.kb.preview.ConversationScript.Said;
import signpost.kb.preview.ConversationScript.Setting;
import signpost.kb.preview.ConversationScript.Shown;

/// Reads `.chat` files:
///
/// ```
/// # What the conversation shows
/// channel: web
/// audience: public
/// at: 2026-11-21T23:00Z
///
/// > words that are typed
/// > [The label of a choice]
/// < flow/a-step-before-it
/// < flow/main-step
///     asks flow/step-that-waits
///     leaves-open flow/question-that-is-offered-again
///     signal suicide
///     area thanet
///     service-id  open
///     exact:
///     | every word of the reply
/// ```
public final class ScriptReader {
    private static final Pattern SERVICE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern NODE = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");
    private static final Pattern SEVERAL = Pattern.compile("[2-9]|[1-9]\\d");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> heads = new HashMap<>();
    private final List<ReadTurn> turns = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
    private List<String> above = new ArrayList<>();
    private @Nullable String area;
    private int line;

    private ScriptReader() {}

    /// What is wrong with a line.
    ///
    /// @param line    counted from 1
    /// @param message what to do, in plain words
    public record Problem(int line, String message) {}

    /// An id that a line names.
    ///
    /// @param line counted from 1
    record Named(int line, Kind kind, String id) {
        enum Kind {
            NODE,
            SERVICE
        }
    }

    /// What came of reading a file.
    ///
    /// @param script   null if there is a problem
    /// @param problems in the order of the lines
    /// @param named    every id of a step or a service that could be read
    public record Read(@Nullable ConversationScript script, List<Problem> problems, List<Named> named) {
        public Read {
            problems = List.copyOf(problems);
            named = List.copyOf(named);
        }
    }

    /// Reads the text of a file.
    public static Read read(String text) {
        return new ScriptReader().all(text);
    }

    private Read all(String text) {
        for (var written : text.split("\\R", -1)) {
            line++;
            line(written);
        }
        var setting = setting();
        if (turns.isEmpty()) {
            complain(line, "Nobody says anything here. Write a line such as: > hello");
        }
        turns.forEach(this::whole);
        problems.sort((one, other) -> Integer.compare(one.line(), other.line()));
        var script = setting == null || !problems.isEmpty()
                ? null
                : new ConversationScript(notes, setting, turns.stream().map(ReadTurn::exchange).toList());
        return new Read(script, problems, named);
    }

    private void complain(int where, String message) {
        problems.add(new Problem(where, message));
    }

    private void complain(String message) {
        complain(line, message);
    }

    private void line(String written) {
        if (written.startsWith("#")) {
            (heads.isEmpty() && turns.isEmpty() ? notes : above).add(written.substring(1).strip());
        } else if (written.startsWith(">")) {
            said(written.substring(1).strip());
        } else if (written.startsWith("<")) {
            node(written.substring(1).strip());
        } else if (written.startsWith(" ") && !written.isBlank()) {
            detail(written.strip());
        } else if (!written.isBlank()) {
            head(written);
        }
    }

    private void head(String written) {
        var colon = written.indexOf(':');
        var key = colon < 0 ? written : written.substring(0, colon);
        if (!Set.of("channel", "audience", "at").contains(key) || !turns.isEmpty()) {
            complain("This line says nothing here. A line begins with #, > or <, or with four blanks. channel, audience and at stand above the first turn.");
        } else if (heads.put(key, written.substring(colon + 1).strip()) != null) {
            complain("\"" + key + "\" stands here twice. Keep one of them.");
        }
    }

    private @Nullable Setting setting() {
        var channel = Arrays.stream(Channel.values()).filter(one -> one.slug().equals(heads.get("channel"))).findFirst();
        if (channel.isEmpty()) {
            complain(1, "Write \"channel: web\" or \"channel: sms\" above the first turn.");
        }
        var said = heads.get("audience");
        var audience = Arrays.stream(Audience.values()).filter(one -> one.slug().equals(said)).findFirst();
        if (said != null && audience.isEmpty()) {
            complain(1, "The audience is public or professional. Correct it, or take the line out.");
        }
        var at = moment(heads.getOrDefault("at", ""));
        return channel.isEmpty() || at == null ? null : new Setting(channel.get(), audience.orElse(null), at);
    }

    private @Nullable OffsetDateTime moment(String at) {
        try {
            return OffsetDateTime.parse(at);
        } catch (DateTimeException malformed) {
            complain(1, "Write a moment such as \"at: 2026-11-21T23:00Z\" above the first turn.");
            return null;
        }
    }

    private void said(String words) {
        var said = Said.of(words);
        if (said instanceof Said.Picked && "sms".equals(heads.get("channel"))) {
            complain("In a text message nothing can be picked. Write the number of the choice, such as: > 2");
        }
        turns.add(new ReadTurn(above, said, line));
        turns.getLast().area = area;
        above = new ArrayList<>();
    }

    private @Nullable ReadTurn turn() {
        if (turns.isEmpty()) {
            complain("This answers nobody. Write what is said above it, such as: > hello");
        }
        return turns.isEmpty() ? null : turns.getLast();
    }

    private void node(String id) {
        var turn = turn();
        if (turn == null) {
            return;
        }
        var read = nodeId(id);
        if (read != null) {
            turn.nodes.add(read);
        }
    }

    private @Nullable NodeId nodeId(String id) {
        if (!NODE.matcher(id).matches()) {
            complain("\"" + id + "\" is not a step. Write it as flow/node.");
            return null;
        }
        named.add(new Named(line, Named.Kind.NODE, id));
        return NodeId.of(id);
    }

    private void detail(String written) {
        var turn = turn();
        if (turn == null) {
            return;
        }
        if (written.equals(ScriptWords.EXACT)) {
            turn.exact = true;
        } else if (written.startsWith(ScriptWords.WORDS)) {
            words(turn, written.substring(ScriptWords.WORDS.length()));
        } else if (turn.nodes.isEmpty()) {
            complain("Write the step that answers above this line, such as: < menu/main");
        } else {
            fact(turn, written);
        }
    }

    private void words(ReadTurn turn, String words) {
        if (turn.exact) {
            turn.words.add(words.startsWith(" ") ? words.substring(1) : words);
        } else {
            complain("Words are pinned only below a line \"" + ScriptWords.EXACT + "\". Write it above this one, or take this one out.");
        }
    }

    private void fact(ReadTurn turn, String written) {
        var mark = Arrays.stream(Mark.values()).filter(one -> ScriptWords.words(one).equals(written)).findFirst();
        if (mark.isPresent()) {
            turn.marks.add(mark.get());
            return;
        }
        var cells = BLANKS.split(written);
        if (cells.length != 2) {
            complain("This line says nothing here. Write a service and open, closed or unknown.");
            return;
        }
        var value = cells[1];
        switch (cells[0]) {
            case ScriptWords.ASKS -> turn.asks = nodeId(value);
            case ScriptWords.LEAVES_OPEN -> turn.open = nodeId(value);
            case ScriptWords.SIGNAL -> signal(turn, value);
            case ScriptWords.AREA -> area(turn, value);
            case ScriptWords.PART -> part(turn, value);
            default -> service(turn, cells[0], value);
        }
    }

    private void signal(ReadTurn turn, String slug) {
        var signal = Arrays.stream(Signal.values()).filter(one -> one.slug().equals(slug)).findFirst();
        signal.ifPresentOrElse(one -> turn.signal = one, () -> complain("There is no signal \"" + slug + "\". Correct it."));
    }

    private void area(ReadTurn turn, String slug) {
        if (!slug.equals(ScriptWords.NOT_KNOWN) && !Slot.AREA.allows(slug)) {
            complain("There is no area \"" + slug + "\". Write a district, or " + ScriptWords.NOT_KNOWN + ".");
        }
        area = slug.equals(ScriptWords.NOT_KNOWN) ? null : slug;
        turn.area = area;
    }

    private void part(ReadTurn turn, String number) {
        if (SEVERAL.matcher(number).matches()) {
            turn.part = Integer.parseInt(number) - 1;
        } else {
            complain("A part of a text message is a number from 2. Correct it.");
        }
    }

    private void service(ReadTurn turn, String id, String said) {
        var open = Arrays.stream(Schedule.Answer.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(said)).findFirst();
        if (!SERVICE.matcher(id).matches() || open.isEmpty()) {
            complain("This line says nothing here. Write a service and open, closed or unknown.");
            return;
        }
        named.add(new Named(line, Named.Kind.SERVICE, id));
        turn.services.add(new Shown(id, open.get()));
    }

    private void whole(ReadTurn turn) {
        if (turn.part > 0 && "web".equals(heads.get("channel"))) {
            complain(turn.line, "Only text messages come in parts. Take the line out.");
        }
    }
}
