package signpost.core.flow;

import java.util.Map;

/// If this choice, then that node. The slot of the asking node takes the choice's id as its value.
///
/// @param choice stable id
/// @param label  what people see on the web and in numbered texts
/// @param to     where it leads
/// @param sets   further slots and their values, such as audience = professional; empty for most
public record Route(String choice, String label, NodeId to, Map<Slot, String> sets) {

    /// @throws IllegalArgumentException if a slot does not take its value
    public Route {
        sets = Map.copyOf(sets);
        sets.forEach((slot, value) -> {
            if (!slot.allows(value)) {
                throw new IllegalArgumentException("Slot " + slot.name() + " does not take " + value);
            }
        });
    }

    /// A route that sets nothing besides the asking node's slot.
    public Route(String choice, String label, NodeId to) {
        this(choice, label, to, Map.of());
    }
}
