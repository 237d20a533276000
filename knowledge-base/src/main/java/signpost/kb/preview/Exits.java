package signpost.kb.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;

/// What a node is and where it leads, in words for people.
final class Exits {
    private Exits() {}

    /// A way on from a node.
    ///
    /// @param label  what makes it the way; empty where the node moves straight on
    /// @param choice whether it is offered to the person
    record Exit(String label, NodeId to, boolean choice) {}

    /// Every way on, in order.
    static List<Exit> of(Node node) {
        var again = node.again();
        var answered = answered(node);
        return again == null
                ? answered
                : Stream.concat(answered.stream(), Stream.of(new Exit("asked again", again, false))).toList();
    }

    private static List<Exit> answered(Node node) {
        return switch (node) {
            case Node.Say say -> straight(say.next());
            case Node.Safety safety -> straight(safety.next());
            case Node.Ask ask -> {
                var exits = new ArrayList<Exit>();
                ask.routes().forEach(route -> exits.add(new Exit(route.label(), route.to(), true)));
                exits.add(new Exit("not understood twice", ask.otherwise(), false));
                yield exits;
            }
            case Node.Collect collect ->
                List.of(new Exit("place known or skipped", collect.next(), false), new Exit("not understood twice", collect.otherwise(), false));
            case Node.Signpost signpost -> straight(signpost.next());
            case Node.Pathway pathway ->
                List.of(new Exit("answered", pathway.next(), false), new Exit("district or grade not known", pathway.otherwise(), false));
            case Node.Explain explain -> straight(explain.next());
            case Node.End ignored -> List.of();
        };
    }

    private static List<Exit> straight(NodeId to) {
        return List.of(new Exit("", to, false));
    }

    /// What a node does, in two or three words.
    static String kind(Node node) {
        return switch (node) {
            case Node.Say ignored -> "says";
            case Node.Safety ignored -> "SAFETY REPLY";
            case Node.Ask ignored -> "asks";
            case Node.Collect ignored -> "asks for the place";
            case Node.Signpost signpost -> "shows services: " + signpost.need();
            case Node.Pathway ignored -> "shows the referral steps";
            case Node.Explain ignored -> "explains a term";
            case Node.End ignored -> "says goodbye and forgets";
        };
    }

    /// A node's name as seen from a flow: short inside it, whole outside.
    static String name(NodeId id, String seenFrom) {
        return id.flow().equals(seenFrom) ? id.node() : id.toString();
    }
}
