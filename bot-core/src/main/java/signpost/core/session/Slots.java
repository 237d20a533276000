package signpost.core.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.flow.Slot;

/// Slot names and their values; the only things we know about a person. Immutable.
///
/// @param values closed values by slot name; a slot that is not known is left out
public record Slots(Map<String, String> values) {
    public static final Slots NONE = new Slots(Map.of());

    public Slots {
        values = Map.copyOf(values);
        values.forEach((name, value) -> {
            if (!Slot.named(name).allows(value)) {
                throw new IllegalArgumentException("Slot " + name + " does not take that value");
            }
        });
    }

    /// The same, with one slot set.
    public Slots with(Slot slot, String value) {
        var next = new HashMap<>(values);
        next.put(slot.name(), value);
        return new Slots(next);
    }

    /// The same, with the slots of `newer` laid over it.
    public Slots with(Slots newer) {
        var next = new HashMap<>(values);
        next.putAll(newer.values);
        return new Slots(next);
    }

    /// The same, with one slot forgotten.
    public Slots without(Slot slot) {
        var next = new HashMap<>(values);
        next.remove(slot.name());
        return new Slots(next);
    }

    public Optional<String> get(Slot slot) {
        return Optional.ofNullable(values.get(slot.name()));
    }

    public boolean has(Slot slot) {
        return values.containsKey(slot.name());
    }

    public boolean is(Slot slot, String value) {
        return value.equals(values.get(slot.name()));
    }

    public Optional<District> district() {
        return get(Slot.AREA).flatMap(District::ofSlug);
    }

    public Optional<Grade> grade() {
        return get(Slot.GRADE).flatMap(Grade::ofSlug);
    }

    public Audience audience() {
        return is(Slot.AUDIENCE, Audience.PROFESSIONAL.slug()) ? Audience.PROFESSIONAL : Audience.PUBLIC;
    }
}
