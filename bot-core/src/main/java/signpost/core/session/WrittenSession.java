package signpost.core.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.message.Channel;

/// A session as plain text: a line that names the version, then one line for each field, in one order and one spelling.
///
/// For a store outside this process, and for tests that write and read a session between turns. Only ids, closed values, numbers and moments
/// have a place in it: text with a blank in it cannot be written, so words that a person typed cannot get there (SAFE-38).
public final class WrittenSession {
    private static final String FIRST = "signpost-session 1";
    private static final String NOBODY = "-";
    private static final int LONGEST = 16_384;
    private static final int MOST_OF_A_LIST = 100;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,200}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+/-]{0,199}");
    private static final Pattern NODE = Pattern.compile("[a-z0-9-]{1,100}/[a-z0-9-]{1,100}");
    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,5}");

    /// Moments outside these would overflow where a session's end is reckoned, and no session is from then.
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private WrittenSession() {}

    /// The text of a session.
    ///
    /// @throws IllegalArgumentException if it holds what has no place in a session, such as an id with a blank in it
    public static String write(Session session) {
        var text = text(session);
        if (!read(text).equals(Optional.of(session))) {
            throw new IllegalArgumentException("The session holds what cannot be written down");
        }
        return text;
    }

    private static String text(Session session) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", session.id().value());
        fields.put("channel", session.channel().slug());
        position(session.position(), fields);
        fields.put("slots", listed(new TreeMap<>(session.slots().values()).entrySet().stream()
                .map(slot -> slot.getKey() + ":" + slot.getValue())
                .toList()));
        fields.put("turn", String.valueOf(session.turn()));
        fields.put("started", session.lifetime().started().toString());
        fields.put("used", session.lifetime().lastUsed().toString());
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue() + "\n")
                .collect(Collectors.joining("", FIRST + "\n", ""));
    }

    private static void position(Position position, Map<String, String> fields) {
        fields.put("at", named(position.at()));
        fields.put("shown", listed(position.shown()));
        fields.put("part", String.valueOf(position.part()));
        fields.put("offered", listed(position.offered()));
        fields.put("trail", listed(position.trail()));
        fields.put("topic", named(position.topic()));
        fields.put("interrupted", named(position.interrupted()));
        fields.put("misses", String.valueOf(position.misses()));
    }

    private static String named(@Nullable NodeId node) {
        return node == null ? NOBODY : node.toString();
    }

    private static String listed(List<?> values) {
        return values.isEmpty() ? NOBODY : values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    /// The session of a text.
    ///
    /// @return empty for anything that [#write] does not write: another version, a field that is missing, damaged, repeated or in another place.
    ///         Whoever asks begins a new session
    public static Optional<Session> read(String text) {
        if (text.length() > LONGEST || !text.startsWith(FIRST + "\n")) {
            return Optional.empty();
        }
        try {
            var session = session(new Fields(text));
            return text(session).equals(text) ? Optional.of(session) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Session session(Fields fields) {
        return new Session(
                id(fields.of("id")),
                channel(fields.of("channel")),
                position(fields),
                slots(fields.list("slots", Function.identity())),
                fields.count("turn"),
                new Lifetime(moment(fields.of("started")), moment(fields.of("used"))));
    }

    private static Position position(Fields fields) {
        var trail = fields.list("trail", WrittenSession::node);
        require(trail.size() <= Position.MAX_TRAIL);
        return new Position(
                fields.node("at"),
                new Position.Sent(fields.list("shown", WrittenSession::node), fields.count("part"), fields.list("offered", WrittenSession::value)),
                trail,
                fields.node("topic"),
                fields.node("interrupted"),
                fields.count("misses"));
    }

    private static Slots slots(List<String> written) {
        var slots = new HashMap<String, String>();
        for (var slot : written) {
            var colon = slot.indexOf(':');
            require(colon > 0);
            slots.put(Slot.named(slot.substring(0, colon)).name(), value(slot.substring(colon + 1)));
        }
        return new Slots(slots);
    }

    private static SessionId id(String text) {
        require(ID.matcher(text).matches());
        return new SessionId(text);
    }

    private static Channel channel(String slug) {
        return Arrays.stream(Channel.values()).filter(channel -> channel.slug().equals(slug)).findFirst().orElseThrow(IllegalArgumentException::new);
    }

    private static Instant moment(String text) {
        var moment = Instant.parse(text);
        require(moment.isAfter(EARLIEST) && moment.isBefore(LATEST));
        return moment;
    }

    private static String value(String text) {
        require(VALUE.matcher(text).matches());
        return text;
    }

    private static NodeId node(String text) {
        require(NODE.matcher(text).matches());
        return NodeId.of(text);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("This is no session that was written here");
        }
    }

    /// The lines below the first, each a name, a blank and a value.
    private record Fields(Map<String, String> values) {
        Fields(String text) {
            this(text.lines().skip(1).collect(Collectors.toMap(Fields::name, line -> line.substring(name(line).length() + 1), (one, other) -> "")));
        }

        private static String name(String line) {
            var blank = line.indexOf(' ');
            require(blank > 0);
            return line.substring(0, blank);
        }

        String of(String name) {
            var value = values.get(name);
            require(value != null);
            return String.valueOf(value);
        }

        <T> List<T> list(String name, Function<String, T> reading) {
            var written = of(name);
            if (written.equals(NOBODY)) {
                return List.of();
            }
            var parts = written.split(",", MOST_OF_A_LIST + 1);
            require(parts.length <= MOST_OF_A_LIST);
            return Arrays.stream(parts).map(reading).toList();
        }

        @Nullable NodeId node(String name) {
            var written = of(name);
            return written.equals(NOBODY) ? null : WrittenSession.node(written);
        }

        int count(String name) {
            var written = of(name);
            require(COUNT.matcher(written).matches());
            return Integer.parseInt(written);
        }
    }
}
