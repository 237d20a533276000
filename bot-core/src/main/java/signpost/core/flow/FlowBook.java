package signpost.core.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every flow. Following a route cannot fail, because construction checked that every route has an end.
public final class FlowBook {
    private final List<Flow> flows;
    private final Map<NodeId, Node> nodes;

    /// @throws IllegalArgumentException if a node is named twice or a route leads nowhere
    public FlowBook(Collection<Flow> flows) {
        this.flows = List.copyOf(flows);
        var all = new HashMap<NodeId, Node>();
        for (var flow : this.flows) {
            for (var node : flow.nodes()) {
                if (all.put(node.id(), node) != null) {
                    throw new IllegalArgumentException("Two nodes are named " + node.id());
                }
            }
        }
        this.nodes = Map.copyOf(all);
        for (var flow : this.flows) {
            require(flow.entry(), flow.name());
            var calls = flow.calls();
            if (calls != null) {
                require(calls, flow.name());
            }
            flow.nodes().forEach(node -> exits(node).forEach(to -> require(to, node.id().toString())));
        }
    }

    private void require(NodeId to, String from) {
        if (!nodes.containsKey(to)) {
            throw new IllegalArgumentException(from + " leads to " + to + ", which does not exist");
        }
    }

    /// Every node that a node may lead to.
    public static List<NodeId> exits(Node node) {
        var again = node.again();
        return again == null
                ? answered(node)
                : Stream.concat(answered(node).stream(), Stream.of(again)).distinct().toList();
    }

    private static List<NodeId> answered(Node node) {
        return switch (node) {
            case Node.Say say -> List.of(say.next());
            case Node.Safety safety -> List.of(safety.next());
            case Node.Ask ask ->
                Stream.concat(ask.routes().stream().map(Route::to), Stream.of(ask.otherwise()))
                        .distinct()
                        .toList();
            case Node.Collect collect -> List.of(collect.next(), collect.otherwise());
            case Node.Signpost signpost -> List.of(signpost.next());
            case Node.Pathway pathway -> List.of(pathway.next(), pathway.otherwise());
            case Node.Explain explain -> List.of(explain.next());
            case Node.End ignored -> List.of();
        };
    }

    /// The node of that name.
    ///
    /// @throws IllegalArgumentException if there is none: for names that come from outside use [#find]
    public Node node(NodeId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no node " + id));
    }

    /// The node of that name; empty if there is none, as after a change of content in mid-conversation.
    public Optional<Node> find(NodeId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /// The names of the flows that a node of that flow leads into, its own left out; empty if there is no such flow.
    public Set<String> leadsInto(String flow) {
        return flows.stream()
                .filter(f -> f.name().equals(flow))
                .flatMap(f -> f.nodes().stream())
                .flatMap(node -> exits(node).stream())
                .map(NodeId::flow)
                .filter(name -> !name.equals(flow))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The node of that flow which answers what a call is like; empty if it has none of its own.
    public Optional<NodeId> calls(String flow) {
        return flows.stream().filter(f -> f.name().equals(flow)).findFirst().map(Flow::calls);
    }

    /// All flows, in the order of the content.
    public List<Flow> flows() {
        return flows;
    }
}
