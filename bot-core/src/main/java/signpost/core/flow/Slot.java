package signpost.core.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Grade;

/// A name and the short closed list of values it may hold: the only things we remember about a person (SAFE-38).
///
/// @param values the closed list; a slot whose values are content (the jargon terms) lists none and takes any id of a record
public record Slot(String name, List<String> values) {
    public static final Slot AREA = new Slot(
            "area",
            Stream.concat(
                            Arrays.stream(District.values()).map(District::slug),
                            Stream.of("kent", "ambiguous", "out-of-area", "skipped"))
                    .toList());
    public static final Slot GRADE =
            new Slot("grade", Arrays.stream(Grade.values()).map(Grade::slug).toList());
    public static final Slot AUDIENCE =
            new Slot("audience", Arrays.stream(Audience.values()).map(Audience::slug).toList());
    public static final Slot CHILD = new Slot("child", List.of("yes", "no"));
    public static final Slot ADULT = new Slot("adult", List.of("yes", "no"));
    public static final Slot AGREED = new Slot("agreed", List.of("yes", "no"));

    /// Who speaks, where the message shows it: a child or young person, or somebody of 18 or over.
    public static final Slot SPEAKER = new Slot("speaker", List.of("child", "adult"));

    /// Which kind of serious harm was named, where it changes the words.
    public static final Slot HARM = new Slot("harm", List.of("strangled", "threatens-suicide", "other"));

    /// The jargon term that was asked about: an id of a record, never typed words.
    public static final Slot TERM = new Slot("term", List.of());

    /// The service that was asked for by name: an id of a record, never typed words.
    public static final Slot SERVICE = new Slot("service", List.of());

    /// The language that the message is written in: codes of records, joined by `+` where they cannot be told apart, or `unlisted`. Never typed words.
    public static final Slot LANGUAGE = new Slot("language", List.of());

    private static final Map<String, Slot> BY_NAME = Stream.of(
                    AREA, GRADE, AUDIENCE, CHILD, ADULT, AGREED, SPEAKER, HARM, TERM, SERVICE, LANGUAGE)
            .collect(Collectors.toUnmodifiableMap(Slot::name, Function.identity()));

    public Slot {
        values = List.copyOf(values);
    }

    /// The slot of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Slot named(String name) {
        var slot = BY_NAME.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("There is no slot " + name);
        }
        return slot;
    }

    /// Whether the slot may hold the value.
    public boolean allows(String value) {
        return values.isEmpty() || values.contains(value);
    }
}
