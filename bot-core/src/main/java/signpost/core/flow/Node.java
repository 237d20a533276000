package signpost.core.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Phone;
import signpost.core.message.Signal;

/// One step of a flow. A switch over it has no default: a new kind of node must break every place that has to think about it.
public sealed interface Node {
    NodeId id();

    /// The words of the node.
    Wording wording();

    /// Where it leads when a person asks for the same thing once more: further words on it, never the same again. Null if there is no more to say.
    default @Nullable NodeId again() {
        return null;
    }

    /// Says something and moves straight on.
    record Say(NodeId id, Wording wording, NodeId next, @Nullable NodeId again) implements Node {
        public Say(NodeId id, Wording wording, NodeId next) {
            this(id, wording, next, null);
        }
    }

    /// Answers a signal, with the numbers to dial at once, and moves on.
    record Safety(NodeId id, Wording wording, Signal signal, List<Phone> phones, NodeId next, @Nullable NodeId again) implements Node {
        public Safety {
            phones = List.copyOf(phones);
        }

        public Safety(NodeId id, Wording wording, Signal signal, List<Phone> phones, NodeId next) {
            this(id, wording, signal, phones, next, null);
        }
    }

    /// Asks one question and waits; skipped where its slot already has a value that one of the routes names.
    ///
    /// @param fills     the slot that the answer goes into; null if the choice only leads on
    /// @param otherwise where two turns in a row that were not understood lead
    record Ask(NodeId id, Wording wording, @Nullable Slot fills, List<Route> routes, NodeId otherwise, @Nullable NodeId again)
            implements Node {
        public Ask {
            routes = List.copyOf(routes);
        }

        public Ask(NodeId id, Wording wording, @Nullable Slot fills, List<Route> routes, NodeId otherwise) {
            this(id, wording, fills, routes, otherwise, null);
        }
    }

    /// Asks for the area and waits; skipped where it is known. It may always be skipped by the person (SAFE-07).
    record Collect(NodeId id, Wording wording, NodeId next, NodeId otherwise) implements Node {}

    /// Shows the services that fit what we know, then moves on.
    ///
    /// @param need   the id of a taxonomy term
    /// @param pinned ids of services that stand first where they cover the place, in order
    /// @param limit  how many services in all
    record Signpost(NodeId id, Wording wording, String need, List<String> pinned, int limit, NodeId next, @Nullable NodeId again)
            implements Node {
        public Signpost {
            pinned = List.copyOf(pinned);
        }

        public Signpost(NodeId id, Wording wording, String need, List<String> pinned, int limit, NodeId next) {
            this(id, wording, need, pinned, limit, next, null);
        }
    }

    /// Shows the steps of the referral pathway for the district and grade we know, then moves on.
    ///
    /// @param otherwise where it leads when the district or the grade is not known
    record Pathway(NodeId id, Wording wording, NodeId next, NodeId otherwise, @Nullable NodeId again) implements Node {
        public Pathway(NodeId id, Wording wording, NodeId next, NodeId otherwise) {
            this(id, wording, next, otherwise, null);
        }
    }

    /// Explains the jargon term that was asked about, then moves on.
    record Explain(NodeId id, Wording wording, NodeId next) implements Node {}

    /// Says goodbye and forgets the session.
    record End(NodeId id, Wording wording) implements Node {}
}
